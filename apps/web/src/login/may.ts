import type { Permission } from '@bleibeakte/contracts';
import { useMe } from './use-me.ts';

/** Whether the role allows it in general; the server asks again for each row. */
export function useMay(permission: Permission): boolean {
  return useMe().permissions.includes(permission);
}
