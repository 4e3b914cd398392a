import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LinkResponse } from '@bleibeakte/contracts';
import { formatMoment } from '../../format/format-moment.ts';

/** Sent, opened, begun, handed in: what has happened, with its time. */
export function LinkSteps({ link }: { link: LinkResponse }) {
  const { t } = useTranslation('links');
  const steps = [
    { id: 'made', at: link.createdAt },
    { id: 'opened', at: link.openedAt },
    { id: 'begun', at: link.savedAt ?? link.begunAt },
    { id: 'handedIn', at: link.handedInAt },
  ];
  return (
    <ol className="b-link-steps" aria-label={t('steps')}>
      {steps.map(({ id, at }) => (
        <li key={id} data-done={at !== null}>
          <span className="b-link-dot" aria-hidden>{at !== null && <IconCheck size={12} stroke={2.5} />}</span>
          <span>{t(`step.${id}`)}</span>
          <span className="b-tiny b-faint">{at ? formatMoment(at) : t('step.notYet')}</span>
        </li>
      ))}
    </ol>
  );
}
