import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeadlineProposal } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { noBreak } from '../../format/no-break.ts';
import { DeadlineMark } from '../../ui/deadline-mark.tsx';
import { Note } from '../../ui/note.tsx';
import './proposal-rows.css';

export interface ProposalRowsProps {
  proposals: readonly DeadlineProposal[];
  isTicked: (proposal: DeadlineProposal) => boolean;
  onTick: (key: string, ticked: boolean) => void;
}

/** What the event starts: a row per rule with tick, day, arithmetic, warning and cautious day, norm. What is no habit lies folded below. */
export function ProposalRows({ proposals, isTicked, onTick }: ProposalRowsProps) {
  const { t } = useTranslation('events');
  if (proposals.length === 0) return <p className="b-small b-muted" role="status">{t('proposals.none')}</p>;
  // A later variant of a rule stands beside the earlier one, unticked.
  const isVariant = ({ key, ruleCode, dueOn, targetOn }: DeadlineProposal) => key !== ruleCode && dueOn !== null && targetOn !== null;
  const first = proposals.filter((one) => one.suggested || isTicked(one) || isVariant(one));
  const further = proposals.filter((one) => !first.includes(one));
  const rows = (list: readonly DeadlineProposal[]) => (
    <ul className="b-proposals">{list.map((one) => <Row key={one.key} proposal={one} ticked={isTicked(one)} onTick={(ticked) => onTick(one.key, ticked)} />)}</ul>
  );
  return (
    <section aria-label={t('proposals.title')}>
      <h3>{t('proposals.title')}</h3>
      <div role="status">{rows(first)}</div>
      {further.length > 0 && (
        <details className="b-fold" open={first.length === 0}>
          <summary>{t('proposals.further', { count: further.length })}</summary>
          {rows(further)}
        </details>
      )}
    </section>
  );
}

function Row({ proposal, ticked, onTick }: { proposal: DeadlineProposal; ticked: boolean; onTick: (ticked: boolean) => void }) {
  const { t } = useTranslation('events');
  const { title, type, dueOn, dueTime, rawEnd, cautiousOn, targetOn, warnOn, arithmetic, warnings, checks, norm, ruleVersion, confidence, regime, note, confidential } = proposal;
  const besides = [
    warnOn && t('proposals.warn', { day: formatDay(warnOn) }),
    targetOn ? t('proposals.target', { day: formatDay(targetOn) }) : cautiousOn && cautiousOn !== dueOn && t('proposals.cautious', { day: formatDay(cautiousOn) }),
  ].filter(Boolean);
  return (
    <li className={ticked ? 'b-proposed b-proposed-on' : 'b-proposed'}>
      <Checkbox checked={ticked} disabled={dueOn === null} onChange={(event) => onTick(event.currentTarget.checked)} aria-label={`${title}${dueOn ? `, ${formatDay(dueOn)}` : ''}`} />
      <DeadlineMark type={type} />
      <div className="b-proposal-lines">
        <strong>{title}{regime !== 'none' && <span className="b-muted"> · {t(`proposals.regime.${regime}`)}</span>}{confidential && <span className="b-muted"> · {t('proposals.confidential')}</span>}</strong>
        {arithmetic && <span className="b-small">{arithmetic}</span>}
        {besides.length > 0 && <span className="b-small">{besides.join(' · ')}</span>}
        <span className="b-small b-muted">{noBreak(norm)} · <span style={{ whiteSpace: 'nowrap' }}>{t('proposals.rule', { version: ruleVersion })}</span>{confidence === 'toVerify' && ` · ${t('proposals.toVerify')}`}</span>
      </div>
      <div className="b-proposal-day">
        {dueOn ? <time dateTime={dueOn}>{formatDay(dueOn)}</time> : t('proposals.noDay')}{dueTime && `, ${dueTime}`}
        {rawEnd !== null && rawEnd !== dueOn && <div className="b-small b-muted">{t('proposals.shifted', { day: formatDay(rawEnd) })}</div>}
      </div>
      {(warnings.length > 0 || checks.length > 0 || note) && (
        <div className="b-proposed-more">
          {warnings.map((warning) => <Note key={warning} tone="soon">{noBreak(warning)}</Note>)}
          {(checks.length > 0 || note) && (
            <details className="b-small" open={dueOn === null}>
              <summary>{t('proposals.checks')}</summary>
              <ul>{[...checks, ...(note ? [note] : [])].map((check) => <li key={check}>{noBreak(check)}</li>)}</ul>
            </details>
          )}
        </div>
      )}
    </li>
  );
}
