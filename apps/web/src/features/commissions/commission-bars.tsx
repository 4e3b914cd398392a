import { IconAlertTriangle, IconBan, IconCheck, IconHourglassHigh, IconShieldHalf, IconZoomQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CommissionBar, CommissionResponse } from '@bleibeakte/contracts';
import { noBreak } from '../../format/no-break.ts';
import { Section } from '../../ui/section.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { ConfidenceChip } from './confidence-chip.tsx';

function InForce({ inForce }: Pick<CommissionBar, 'inForce'>) {
  const { t } = useTranslation('commissions');
  if (inForce === true) return <StatusChip tone="plan" icon={IconCheck}>{t('bars.inForce')}</StatusChip>;
  if (inForce === false) return <StatusChip tone="neutral">{t('bars.notInForce')}</StatusChip>;
  return <StatusChip tone="open" icon={IconZoomQuestion}>{t('bars.draft')}</StatusChip>;
}

function Bar({ bar, sourceTitle }: { bar: CommissionBar; sourceTitle: string | null }) {
  const { t } = useTranslation('commissions');
  return (
    <li className="b-bar">
      <span>{noBreak(bar.text)}</span>
      <span className="b-bar-chips">
        {bar.hard
          ? <StatusChip tone={bar.inForce ? 'over' : 'neutral'} icon={IconBan}>{t('bars.hard')}</StatusChip>
          : <StatusChip tone={bar.inForce ? 'soon' : 'neutral'} icon={IconHourglassHigh}>{t('bars.soft')}</StatusChip>}
        <InForce inForce={bar.inForce} />
        <ConfidenceChip confidence={bar.confidence} />
      </span>
      <span className="b-tiny b-faint">
        {t('bars.norm', { norm: bar.norm ? noBreak(bar.norm) : t('unknown') })} · {t('bars.source', { source: sourceTitle ?? t('unknown') })}
      </span>
    </li>
  );
}

/** Why the commission may refuse to look at a case; each with its norm and how sure it is. */
export function CommissionBars({ commission: { bars, barsComplete, sources } }: { commission: CommissionResponse }) {
  const { t } = useTranslation('commissions');
  const titleOf = (source: string | null) =>
    source?.split(/;\s*/).map((id) => sources.find((one) => one.id === id)?.title ?? id).join('; ') ?? null;
  return (
    <Section title={t('bars.title')} icon={IconShieldHalf} count={bars.length} body="rows">
      {!barsComplete && (
        <div className="b-bar b-small b-muted">
          <span className="b-row"><IconAlertTriangle size={18} stroke={1.75} aria-hidden />{t('bars.incomplete')}</span>
        </div>
      )}
      {bars.length === 0 && <p className="b-bar b-unknown">{t('bars.none')}</p>}
      <ul>{bars.map((bar) => <Bar key={`${bar.code} ${bar.text}`} bar={bar} sourceTitle={titleOf(bar.source)} />)}</ul>
    </Section>
  );
}
