import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@bleibeakte/contracts';

export const REQUIRED = 'bleibeakte:required-permission';
export const PUBLIC = 'bleibeakte:public';

/** Opens a handler to those whose role has the permission. Without this or @Public a handler answers 403. */
export const Requires = (permission: Permission) => SetMetadata(REQUIRED, permission);

/** Opens a handler to everybody, signed in or not. Needs a reason that survives being asked. */
export const Public = () => SetMetadata(PUBLIC, true);
