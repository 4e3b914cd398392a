import { useTranslation } from 'react-i18next';
import type { BarFinding, CheckResponse } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { noBreak } from '../../format/no-break.ts';
import { StatusChip } from '../../ui/status-chip.tsx';
import { ConfidenceChip } from '../commissions/confidence-chip.tsx';
import { versionWords } from '../commissions/version-words.ts';

/** Fachlich = with norm, source and version; plain = one sentence that everybody understands. */
export type Register = 'expert' | 'plain';

export interface BarFindingViewProps {
  finding: BarFinding;
  sources: CheckResponse['sources'];
  register: Register;
}

type Line = [term: string, text: string | null];

/** Why the answer is as it is, what would open it, and where it is written. */
export function BarFindingView({ finding, sources, register }: BarFindingViewProps) {
  const { t } = useTranslation('check');
  const { verdict, plain, why, curedBy, againOn, exception } = finding;
  const again = againOn && formatDay(againOn);
  const lines: Line[] = register === 'plain'
    ? [[t('bar.againOn'), again]]
    : [[t('bar.curedBy'), curedBy], [t('bar.againOn'), again], [t('bar.exception'), verdict === 'clear' ? null : exception], [t('bar.plain'), plain]];
  const said = lines.filter((line): line is [string, string] => Boolean(line[1]));
  return (
    <>
      <p lang="de">{noBreak(register === 'plain' ? plain : why)}</p>
      {said.length > 0 && (
        <dl className="b-check-more">
          {said.map(([term, text]) => <div key={term}><dt>{term}</dt><dd lang="de">{noBreak(text)}</dd></div>)}
        </dl>
      )}
      {register === 'expert' && <Written finding={finding} sources={sources} />}
    </>
  );
}

/** The ground as the profile has it, with norm, source, version and confidence. */
function Written({ finding, sources }: Pick<BarFindingViewProps, 'finding' | 'sources'>) {
  const { t } = useTranslation('check');
  const { text, norm, source, confidence, hard, inForce, profileVersion } = finding;
  const own = (source?.split(/;\s*/) ?? []).map((id) => sources.find((one) => one.id === id) ?? { id, title: id, address: null });
  return (
    <div className="b-check-sources b-small">
      <p><strong>{norm ? <span lang="de">{noBreak(norm)}</span> : t('bar.normUnknown')}</strong></p>
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
        {' · '}{t('bar.version', { version: versionWords(t, profileVersion) })}
      </p>
    </div>
  );
}
