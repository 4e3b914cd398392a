import type { ReactNode } from 'react';
import { IconAlertOctagon } from '@tabler/icons-react';

/** Sign and sentence below a field; undefined stays undefined, so that Mantine shows none. */
export function fieldError(error: ReactNode): ReactNode {
  if (error === undefined || error === null || error === false || error === '') return undefined;
  if (error === true) return true;
  return (
    <span className="b-row" style={{ gap: 5, alignItems: 'flex-start' }}>
      <IconAlertOctagon size={16} stroke={1.75} aria-hidden />
      <span>{error}</span>
    </span>
  );
}
