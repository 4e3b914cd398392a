import { useTranslation } from 'react-i18next';
import type { EvidenceState } from '@bleibeakte/contracts';

const STEPS = ['idea', 'asked', 'promised', 'received', 'checked', 'inBundle'] as const satisfies readonly EvidenceState[];

/** Six steps from the idea to the bundle. */
export function StepRow({ state }: { state: EvidenceState }) {
  const { t } = useTranslation('evidence');
  const at = STEPS.findIndex((step) => step === state);
  return (
    <ol className="b-ev-steps" aria-label={t('steps')}>
      {STEPS.map((step, place) => (
        <li key={step} className={place < at ? 'b-ev-step-past' : place === at ? 'b-ev-step-now' : ''} {...(place === at && { 'aria-current': 'step' as const })}>
          <span>{t(`step.${step}`)}</span>
        </li>
      ))}
    </ol>
  );
}
