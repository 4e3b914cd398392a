import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BarFinding, CheckResponse } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { noBreak } from '../../format/no-break.ts';
import { StatusChip } from '../../ui/status-chip.tsx';
import { ConfidenceChip } from '../commissions/confidence-chip.tsx';
import { VerdictChip } from './verdict-chip.tsx';

/** Fachlich = with norm, source and version; plain = one sentence that everybody understands. */
export type Register = 'expert' | 'plain';

export interface BarRowProps {
  finding: BarFinding;
  sources: CheckResponse['sources'];
  register: Register;
  /** How to answer it, where it is open. */
  actions?: ReactNode;
}

/** One ground for one person: the answer, why, what would open it, and where it is written. */
export function BarRow({ finding, sources, register, actions }: BarRowProps) {
  const { t } = useTranslation('check');
  const { label, verdict, plain, why, curedBy, againOn, exception, judged } = finding;
  const more: [string, string][] = [
    ...(curedBy ? [[t('bar.curedBy'), curedBy] as [string, string]] : []),
    ...(againOn ? [[t('bar.againOn'), formatDay(againOn)] as [string, string]] : []),
    ...(exception && verdict !== 'clear' ? [[t('bar.exception'), exception] as [string, string]] : []),
  ];
  return (
    <li className="b-check-bar">
      <div className="b-check-head">
        <h4>{label}</h4>
        <VerdictChip verdict={verdict} />
        {judged && <StatusChip tone="accent">{t('bar.judged')}</StatusChip>}
      </div>
      <p lang="de">{noBreak(register === 'plain' ? plain : why)}</p>
      {register === 'expert' && more.length > 0 && (
        <dl className="b-check-more" lang="de">
          {more.map(([term, text]) => <div key={term}><dt>{term}</dt><dd>{noBreak(text)}</dd></div>)}
        </dl>
      )}
      {register === 'plain' && againOn && <p className="b-small">{t('bar.againOn')}: {formatDay(againOn)}</p>}
      {register === 'expert' && <Written finding={finding} sources={sources} />}
      {actions && <div className="b-check-actions">{actions}</div>}
    </li>
  );
}

function Written({ finding, sources }: Pick<BarRowProps, 'finding' | 'sources'>) {
  const { t } = useTranslation('check');
  const { text, norm, source, confidence, hard, inForce, profileVersion } = finding;
  const own = (source?.split(/;\s*/) ?? []).map((id) => sources.find((one) => one.id === id) ?? { id, title: id, address: null });
  return (
    <details className="b-check-written">
      <summary className="b-tiny">{norm ? noBreak(norm) : t('bar.normUnknown')}</summary>
      <div className="b-check-sources b-small">
        <p lang="de">{noBreak(text)}</p>
        <div className="b-check-chips">
          <StatusChip tone="neutral">{t(hard ? 'bar.hard' : 'bar.soft')}</StatusChip>
          {inForce !== true && <StatusChip tone="open">{t('bar.notInForce')}</StatusChip>}
          <ConfidenceChip confidence={confidence} />
        </div>
        <p className="b-faint">
          {t('bar.source')}: {own.length === 0 && t('bar.sourceUnknown')}
          {own.map(({ id, title, address }, place) => (
            <span key={id}>{place > 0 && '; '}{address ? <a href={address} target="_blank" rel="noreferrer noopener" lang="de">{title}</a> : <span lang="de">{title}</span>}</span>
          ))}
          {' · '}{t('bar.version', { version: profileVersion })}
        </p>
      </div>
    </details>
  );
}
