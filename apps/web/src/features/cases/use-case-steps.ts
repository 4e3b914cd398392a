import { useTranslation } from 'react-i18next';
import { CASE_STAGE_ORDER } from '@bleibeakte/domain';
import type { CaseSummary } from '@bleibeakte/contracts';
import type { StepperStep } from '../../ui/stepper.tsx';

/** The seven stages; beside "Sammeln" stands how much of the evidence is there. */
export function useCaseSteps({ evidenceDone: done, evidenceAll: all }: Pick<CaseSummary, 'evidenceDone' | 'evidenceAll'>): StepperStep[] {
  const { t } = useTranslation('cases');
  return CASE_STAGE_ORDER.map((id) => ({
    id,
    label: t(`stage.${id}`),
    ...(id === 'collect' && all > 0 && { note: t('evidenceOf', { done, all }) }),
  }));
}
