import { IconBan, IconCheck, IconHourglassHigh, IconInfoCircle, IconLock, IconMinus, IconUserQuestion, IconZoomQuestion } from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CriterionFinding, CriterionOutcome, RouteFinding, RouteOutcome } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { StatusChip } from '../../ui/status-chip.tsx';
import type { Tone } from '../../ui/tone.ts';

interface Look {
  tone: Tone;
  icon: Icon;
}

const ROUTE_LOOKS: Record<RouteOutcome, Look> = {
  met: { tone: 'done', icon: IconCheck },
  metExceptGaps: { tone: 'soon', icon: IconCheck },
  needsHuman: { tone: 'open', icon: IconUserQuestion },
  openOn: { tone: 'soon', icon: IconHourglassHigh },
  ask: { tone: 'open', icon: IconZoomQuestion },
  notAvailable: { tone: 'neutral', icon: IconBan },
  closed: { tone: 'neutral', icon: IconLock },
};

/** What is met outweighs what a human has to judge: time to look at it, not only a thing to think about. */
const isMostlyMet = ({ criteria, toJudge }: RouteFinding): boolean => criteria.filter(({ outcome }) => outcome === 'met').length > toJudge.length;

export function RouteChip({ finding, today }: { finding: RouteFinding; today: string }) {
  const { t } = useTranslation('routes');
  const { outcome, on, onCode, judged, thresholds } = finding;
  const day = on === null ? '' : formatDay(on);
  const byApplication = thresholds.some(({ code, kind }) => code === onCode && kind === 'earliestApplication');
  const words: Record<RouteOutcome, string> = {
    met: t('outcome.met'),
    metExceptGaps: t('outcome.metExceptGaps'),
    needsHuman: t(isMostlyMet(finding) ? 'outcome.met' : 'outcome.needsHuman'),
    openOn: t(byApplication ? 'outcome.applicationFrom' : 'outcome.openOn', { day }),
    ask: t('outcome.ask'),
    notAvailable: t(judged ? 'outcome.judgedNo' : 'outcome.notAvailable'),
    closed: on === null ? t('outcome.closed') : t(on < today ? 'outcome.closedSince' : 'outcome.suspendedUntil', { day }),
  };
  const look = outcome === 'needsHuman' && isMostlyMet(finding) ? ROUTE_LOOKS.met : ROUTE_LOOKS[outcome];
  return <StatusChip {...look}>{words[outcome]}</StatusChip>;
}

const CRITERION_LOOKS: Record<CriterionOutcome, Look> = {
  met: { tone: 'done', icon: IconCheck },
  waived: { tone: 'done', icon: IconCheck },
  missing: { tone: 'over', icon: IconBan },
  openOn: { tone: 'soon', icon: IconHourglassHigh },
  ask: { tone: 'open', icon: IconZoomQuestion },
  human: { tone: 'open', icon: IconUserQuestion },
  note: { tone: 'neutral', icon: IconInfoCircle },
};

/** What an alternative or a gap is worth: it does not end the way, so it does not look as if it did. */
export interface CriterionWeight {
  /** What is missing is a gap one can argue about. */
  arguable: boolean;
  /** One of several ways to the same condition. */
  alternative: boolean;
  /** Another of these is met. */
  settled: boolean;
}

export function CriterionChip({ finding, weight: { arguable, alternative, settled } }: { finding: CriterionFinding; weight: CriterionWeight }) {
  const { t } = useTranslation('routes');
  const { outcome, on } = finding;
  if (settled) return <StatusChip tone="neutral" icon={IconMinus}>{t('criterion.notNeeded')}</StatusChip>;
  if (outcome === 'missing' && arguable) return <StatusChip tone="soon" icon={IconHourglassHigh}>{t('criterion.gap')}</StatusChip>;
  if (outcome === 'missing' && alternative) return <StatusChip tone="neutral" icon={IconMinus}>{t('criterion.notThis')}</StatusChip>;
  return <StatusChip {...CRITERION_LOOKS[outcome]}>{t(`criterion.${outcome}`, { day: on === null ? '' : formatDay(on) })}</StatusChip>;
}
