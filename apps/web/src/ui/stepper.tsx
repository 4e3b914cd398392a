import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import './stepper.css';

export interface StepperStep {
  id: string;
  label: string;
  /** Behind the current label: '9 von 14'. */
  note?: string;
}

export interface StepperProps {
  /** 'Stand der Akte' */
  label: string;
  steps: readonly StepperStep[];
  /** Id of the current step; everything in front is done. */
  current: string;
  /** Shows what was recorded and what is missing for the next step. */
  onStep?: (id: string) => void;
}

export function Stepper({ label, steps, current, onStep }: StepperProps) {
  const { t } = useTranslation();
  const at = steps.findIndex((step) => step.id === current);
  const now = steps[at];
  const next = steps[at + 1];
  const content = (step: StepperStep, place: number) => (
    <>
      <span className="b-step-ring">
        {place < at ? <IconCheck size={14} stroke={2} aria-hidden /> : place + 1}
      </span>
      <span>{step.label}</span>
      {place < at && <span className="b-hidden">, {t('common:stepDone')}</span>}
      {place === at && step.note && <small>{step.note}</small>}
    </>
  );
  return (
    <nav aria-label={label} className="b-stepper">
      <ol className="b-stepper-wide">
        {steps.map((step, place) => (
          <li
            key={step.id}
            className={place < at ? 'b-step-done' : place === at ? 'b-step-now' : undefined}
            aria-current={place === at ? 'step' : undefined}
          >
            {onStep ? (
              <button type="button" className="b-step" onClick={() => onStep(step.id)}>
                {content(step, place)}
              </button>
            ) : (
              <span className="b-step">{content(step, place)}</span>
            )}
          </li>
        ))}
      </ol>
      {now && (
        <div className="b-stepper-phone">
          <span className="b-step-disc" aria-hidden>
            {at + 1}
          </span>
          <div className="b-grow">
            <div className="b-strong">{now.label}</div>
            <div className="b-small b-muted">
              {next ? t('common:stepNext', { label: next.label }) : t('common:stepLast')}
            </div>
          </div>
          {now.note && <span className="b-small b-muted">{now.note}</span>}
          <div className="b-step-bar" aria-hidden>
            {steps.map((step, place) => (
              <i
                key={step.id}
                className={place < at ? 'b-step-done' : place === at ? 'b-step-now' : undefined}
              />
            ))}
          </div>
        </div>
      )}
    </nav>
  );
}
