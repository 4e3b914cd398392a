import { useTranslation } from 'react-i18next';
import type { SubmissionState } from '@bleibeakte/contracts';
import { consequencesOf, isFinal } from '@bleibeakte/domain';

export interface StepConsequencesProps {
  to: SubmissionState;
  on: string | null;
  aktenzeichen: string;
}

/** Says before it is saved what the step does to the deadlines of the case; the same rule decides at the server. */
export function StepConsequences({ to, on, aktenzeichen }: StepConsequencesProps) {
  const { t } = useTranslation('submissions');
  const { begin } = consequencesOf({ to, on: on ?? '', aktenzeichen: aktenzeichen || null }, []);
  const lines = [
    ...(to === 'received' ? [t('consequences.notice'), t('consequences.stage')] : []),
    ...begin.map(({ length }) => t('consequences.receipt', { count: length })),
    ...(isFinal(to) ? [t('consequences.final')] : []),
    t('consequences.team'),
  ];
  return (
    <div className="b-small">
      <p className="b-label">{t('consequences.title')}</p>
      <ul className="b-sub-lines">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
    </div>
  );
}
