import { IconAlertTriangle, IconBan, IconCheck, IconHourglassHigh, IconShieldHalf, IconZoomQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CommissionBar, CommissionResponse } from '@bleibeakte/contracts';
import { barFields } from '@bleibeakte/law';
import { plainDay } from '../../format/format-day.ts';
import { noBreak } from '../../format/no-break.ts';
import { Section } from '../../ui/section.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { ConfidenceChip } from './confidence-chip.tsx';
import { CorrectButton } from './correct-button.tsx';
import { CorrectedLine } from './corrected-line.tsx';
import { SourceLine } from './source-line.tsx';

function InForce({ bar: { inForce, edition } }: { bar: CommissionBar }) {
  const { t } = useTranslation('commissions');
  if (inForce === true) return <StatusChip tone="plan" icon={IconCheck}>{t('bars.inForce')}</StatusChip>;
  if (inForce === false) return <StatusChip tone="neutral">{t('bars.notInForce')}</StatusChip>;
  return <StatusChip tone="open" icon={IconZoomQuestion}>{t(`bars.edition.${edition ?? 'unconfirmed'}`)}</StatusChip>;
}

function Bar({ bar, commission }: { bar: CommissionBar; commission: CommissionResponse }) {
  const { t } = useTranslation('commissions');
  const validity = [bar.validFrom && t('bars.from', { day: plainDay(bar.validFrom) }), bar.validUntil && t('bars.until', { day: plainDay(bar.validUntil) })].filter(Boolean).join(' ');
  return (
    <li className="b-bar">
      <div className="b-commission-value">
        <span className="b-grow">{noBreak(bar.text)}</span>
        <CorrectButton commission={commission} fields={barFields(bar)} label={bar.text} />
      </div>
      <span className="b-bar-chips">
        {bar.hard
          ? <StatusChip tone={bar.inForce ? 'over' : 'neutral'} icon={IconBan}>{t('bars.hard')}</StatusChip>
          : <StatusChip tone={bar.inForce ? 'soon' : 'neutral'} icon={IconHourglassHigh}>{t('bars.soft')}</StatusChip>}
        <InForce bar={bar} />
        <ConfidenceChip confidence={bar.confidence} />
        {bar.scope === 'federal' && <StatusChip tone="neutral">{t('bars.federal')}</StatusChip>}
      </span>
      {bar.exception && <span className="b-small b-muted">{t('bars.exception', { exception: noBreak(bar.exception) })}</span>}
      {bar.note && <span className="b-small b-muted">{noBreak(bar.note)}</span>}
      <span className="b-tiny b-faint">
        {t('bars.norm', { norm: bar.norm ? noBreak(bar.norm) : t('unknown') })} · {t('bars.valid', { validity: validity || t('unknown') })} · {t('bars.sourceIs')} <SourceLine source={bar.source} sources={commission.sources} />
      </span>
      {barFields(bar).map((field) => <CorrectedLine key={field} commission={commission} field={field} named />)}
    </li>
  );
}

/** Why the commission may refuse to look at a case; each with norm, validity, source and how sure it is. */
export function CommissionBars({ commission }: { commission: CommissionResponse }) {
  const { t } = useTranslation('commissions');
  const { bars, barsComplete } = commission;
  return (
    <Section title={t('bars.title')} icon={IconShieldHalf} count={bars.length} body="rows" action={<CorrectButton commission={commission} fields={['barsComplete']} label={t('fields.barsComplete')} />}>
      {!barsComplete && (
        <div className="b-bar b-small b-muted">
          <span className="b-row"><IconAlertTriangle size={18} stroke={1.75} aria-hidden />{t('bars.incomplete')}</span>
        </div>
      )}
      {bars.length === 0 && <p className="b-bar b-unknown">{t('bars.none')}</p>}
      <ul>{bars.map((bar) => <Bar key={`${bar.code} ${bar.text}`} bar={bar} commission={commission} />)}</ul>
    </Section>
  );
}
