import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PersonCheck } from '@bleibeakte/contracts';
import { PersonName } from '../../ui/person-name.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { BarActions } from './bar-actions.tsx';
import { BarFindingView, type BarFindingViewProps } from './bar-finding-view.tsx';
import type { Asking } from './use-asking.tsx';
import { VerdictChip } from './verdict-chip.tsx';

export interface MatrixFindingProps extends BarFindingViewProps {
  id: string;
  person: PersonCheck;
  /** Columns of the matrix. */
  span: number;
  onClose: () => void;
  asking?: Asking;
}

/** The opened finding, below the row of its ground. */
export function MatrixFinding({ id, person, span, onClose, asking, ...view }: MatrixFindingProps) {
  const { t } = useTranslation('check');
  const { label, verdict, judged } = view.finding;
  return (
    <tr id={id}>
      <td
        role="gridcell" colSpan={span} className="b-matrix-open"
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          event.preventDefault();
          event.stopPropagation();
          onClose();
        }}
      >
        <div className="b-matrix-finding">
          <div className="b-check-head">
            <h3>{label} · <PersonName name={person.name} /></h3>
            <VerdictChip verdict={verdict} />
            {judged && <StatusChip tone="accent">{t('bar.judged')}</StatusChip>}
            <ActionIcon variant="subtle" className="b-matrix-close" onClick={onClose} aria-label={t('common:close')} title={t('common:close')}>
              <IconX size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          </div>
          <BarFindingView {...view} />
          {asking && verdict !== 'clear' && <BarActions person={person} finding={view.finding} asking={asking} />}
        </div>
      </td>
    </tr>
  );
}
