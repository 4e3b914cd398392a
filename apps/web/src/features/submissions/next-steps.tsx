import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SubmissionResponse, SubmissionState } from '@bleibeakte/contracts';
import { isDecision, isFinal } from '@bleibeakte/domain';
import { ownLabel } from './own-label.ts';

export interface NextStepsProps {
  submission: Pick<SubmissionResponse, 'nextStates'>;
  onStep: (state: SubmissionState) => void;
}

/** What may follow, as the server said: steps and decisions first, the ways out below. */
export function NextSteps({ submission: { nextStates }, onStep }: NextStepsProps) {
  const { t } = useTranslation('submissions');
  const isWayOut = (state: SubmissionState) => isFinal(state) && !isDecision(state) && state !== 'permitIssued';
  const steps = nextStates.filter(({ state }) => !isWayOut(state));
  const waysOut = nextStates.filter(({ state }) => isWayOut(state));
  return (
    <div className="b-sub-next">
      {steps.length > 0 && (
        <>
          <h3>{t('next.title')}</h3>
          <ul className="b-sub-steps">
            {steps.map(({ state, label }, place) => (
              <li key={state}>
                <Button size="xs" variant={place === 0 ? 'light' : 'default'} onClick={() => onStep(state)}>{t('next.record', { state: t(`state.${state}`) })}</Button>
                {ownLabel(state, label) && <span className="b-small b-muted">{label}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {waysOut.length > 0 && (
        <div className="b-sub-out">
          <span className="b-small b-muted">{t(steps.length > 0 ? 'next.out' : 'next.title')}</span>
          {waysOut.map(({ state }) => (
            <Button key={state} size="xs" variant="subtle" onClick={() => onStep(state)}>{t('next.record', { state: t(`state.${state}`) })}</Button>
          ))}
        </div>
      )}
    </div>
  );
}
