import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CriterionDescription, CriterionFinding } from '@bleibeakte/contracts';
import { noBreak } from '../../format/no-break.ts';
import { paths } from '../../paths.ts';
import { StatusChip } from '../../ui/status-chip.tsx';
import { CriterionChip } from './route-chips.tsx';
import { isFactCode, type RouteActs } from './use-route-acts.tsx';

export interface CriterionRowProps {
  finding: CriterionFinding;
  /** By code, of all ways: a way can take over criteria of another. */
  words: ReadonlyMap<string, CriterionDescription>;
  whom: { personId: string; name: string };
  acts: RouteActs;
  /** An alternative of it is met, so this one is not needed any more. */
  settled?: boolean;
}

const ARGUABLE: ReadonlySet<string> = new Set(['asARule', 'discretion']);

/** One condition: how it stands, what the law says, why it comes out so, and what would answer it. */
export function CriterionRow({ finding, words, whom, acts, settled = false }: CriterionRowProps) {
  const { t, i18n } = useTranslation('routes');
  const criterion = words.get(finding.code);
  if (!criterion) return null;
  const { text, norm, strictness, group, role, confidence } = criterion;
  const { why, warnings, standing, judged, parts } = finding;
  return (
    <li className="b-route-criterion">
      <div className="b-route-mark"><CriterionChip finding={finding} weight={{ arguable: ARGUABLE.has(strictness), alternative: group !== null, settled }} /></div>
      <div className="b-route-said">
        <p>{noBreak(i18n.language === 'en' ? text.en : text.de)}</p>
        <p className="b-muted" lang="de">{noBreak(why)}</p>
        {warnings.map((warning) => <p key={warning} className="b-route-warning" lang="de">{noBreak(warning)}</p>)}
        <p className="b-faint b-tiny">
          {[<span key="norm" lang="de">{noBreak(norm)}</span>, role !== 'requirement' && t(`role.${role}`), strictness !== 'must' && t(`strictness.${strictness}`), group && t('alternatives'), standing && t(`facts:standingShort.${standing}`)]
            .filter(Boolean)
            .map((part, place) => <span key={place}>{place > 0 && ' · '}{part}</span>)}
        </p>
        {(confidence || judged) && (
          <div className="b-check-chips">
            {judged && <StatusChip tone="accent">{t('judged')}</StatusChip>}
            {confidence && <StatusChip tone="open">{t('toVerify')}</StatusChip>}
          </div>
        )}
        {parts.length === 0 && !settled && <CriterionActs finding={finding} criterion={criterion} whom={whom} acts={acts} />}
        {parts.length > 0 && (
          <ul className="b-route-criteria b-route-parts">
            {parts.map((part) => <CriterionRow key={part.code} finding={part} words={words} whom={whom} acts={acts} />)}
          </ul>
        )}
      </div>
    </li>
  );
}

function CriterionActs({ finding, criterion, whom, acts }: Omit<CriterionRowProps, 'words' | 'settled'> & { criterion: CriterionDescription }) {
  const { t } = useTranslation('routes');
  const facts = finding.ask.filter(isFactCode);
  const onRecord = finding.ask.some((code) => !isFactCode(code));
  const judge = finding.judgeable && acts.judge;
  const answer = facts.length > 0 && acts.answer;
  if (!judge && !answer && !(onRecord && acts.answer)) return null;
  const about = (act: string) => `${act}: ${criterion.text.de} ${whom.name}`;
  return (
    <div className="b-check-actions">
      {answer && <Button size="xs" aria-label={about(t('check:act.answer'))} onClick={() => answer(whom, facts)}>{t('check:act.answer')}</Button>}
      {onRecord && acts.answer && <Button size="xs" component={Link} to={paths.person(whom.personId)} aria-label={about(t('check:act.record'))}>{t('check:act.record')}</Button>}
      {judge && <Button size="xs" variant="subtle" aria-label={about(t(finding.judged ? 'judgeAgain' : 'check:act.judge'))} onClick={() => judge(whom, criterion)}>{t(finding.judged ? 'judgeAgain' : 'check:act.judge')}</Button>}
    </div>
  );
}
