import { useTranslation } from 'react-i18next';
import type { SubmissionResponse } from '@bleibeakte/contracts';
import { pathOf } from './submission-path.ts';
import '../../ui/stepper.css';

/** A bar with one part per step; says in words where the attempt stands and what usually comes next. */
export function StepProgress({ submission: { state, changes } }: { submission: Pick<SubmissionResponse, 'state' | 'changes'> }) {
  const { t } = useTranslation('submissions');
  const { done, ahead } = pathOf(state, changes);
  const [next] = ahead;
  return (
    <div className="b-sub-progress">
      <div className="b-step-bar" aria-hidden>
        {done.map((one) => <i key={one} className={one === state ? 'b-step-now' : 'b-step-done'} />)}
        {ahead.map((one) => <i key={one} />)}
      </div>
      <p className="b-small b-muted">
        {t('progress', { at: done.length, of: done.length + ahead.length })}
        {next ? <> · {t('progressNext', { state: t(`state.${next}`) })}</> : <> · {t('progressEnd')}</>}
      </p>
    </div>
  );
}
