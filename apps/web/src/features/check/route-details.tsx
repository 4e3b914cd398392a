import { useTranslation } from 'react-i18next';
import type { CriterionDescription, CriterionFinding, RouteDescription, RouteFinding, ThresholdFinding } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { noBreak } from '../../format/no-break.ts';
import { StatusChip } from '../../ui/status-chip.tsx';
import { CriterionRow } from './criterion-row.tsx';
import type { RouteActs } from './use-route-acts.tsx';
import { WatchButton } from './watch-button.tsx';

export interface RouteDetailsProps {
  caseId: string;
  route: RouteDescription;
  finding: RouteFinding;
  words: ReadonlyMap<string, CriterionDescription>;
  whom: { personId: string; name: string };
  acts: RouteActs;
  today: string;
}

/** Days to come: the published thresholds, and what a condition gives beside them. */
function comingDays({ thresholds, criteria }: RouteFinding, today: string): { code: string; kind: ThresholdFinding['kind']; on: string }[] {
  const published = thresholds.flatMap(({ code, kind, on }) => (on !== null && on > today ? [{ code, kind, on }] : []));
  const named = new Set(published.map(({ on }) => on));
  const all: CriterionFinding[] = criteria.flatMap((one) => [one, ...one.parts]);
  const own = all.flatMap(({ code, on }) => (on !== null && on > today && !named.has(on) ? [{ code, kind: 'opens' as const, on }] : []));
  return [...published, ...own].toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

const isThere = ({ outcome }: CriterionFinding): boolean => outcome === 'met' || outcome === 'waived';

/** Groups of alternatives of which one is met. */
function settledGroups({ criteria }: RouteFinding, words: ReadonlyMap<string, CriterionDescription>): ReadonlySet<string> {
  return new Set(criteria.filter(isThere).flatMap(({ code }) => words.get(code)?.group ?? []));
}

/** Why a way comes out as it does: days, conditions, notes and where it is written. */
export function RouteDetails({ caseId, route, finding, words, whom, acts, today }: RouteDetailsProps) {
  const { t, i18n } = useTranslation('routes');
  const days = comingDays(finding, today);
  const settled = settledGroups(finding, words);
  const isSettled = (one: CriterionFinding) => !isThere(one) && settled.has(words.get(one.code)?.group ?? '');
  const unsure = [...new Set(finding.thresholds.flatMap(({ warnings }) => warnings))];
  const notes = route.notes && (i18n.language === 'en' ? route.notes.en : route.notes.de);
  return (
    <div className="b-route-details">
      {days.length > 0 && (
        <ul className="b-route-days">
          {days.map(({ code, kind, on }) => (
            <li key={code}>
              <span>{t(`day.${kind}`, { day: formatDay(on) })}</span>
              <WatchButton caseId={caseId} request={{ personId: whom.personId, routeCode: route.code, thresholdCode: code }} day={on} about={`${route.norm}, ${whom.name}`} acts={acts} />
            </li>
          ))}
        </ul>
      )}
      {unsure.map((warning) => <p key={warning} className="b-route-warning" lang="de">{warning}</p>)}
      <ul className="b-route-criteria">
        {finding.criteria.map((one) => <CriterionRow key={one.code} finding={one} words={words} whom={whom} acts={acts} settled={isSettled(one)} />)}
      </ul>
      {notes && <p className="b-small">{noBreak(notes)}</p>}
      <div className="b-route-sources b-small">
        <p className="b-check-chips">
          <span className="b-label">{t('sources')}</span>
          <StatusChip tone={route.confidence === 'high' ? 'neutral' : 'open'}>{t(`confidence.${route.confidence}`)}</StatusChip>
        </p>
        <ul>
          {route.sources.map(({ title, url, asOf, note, norm }) => (
            <li key={url + title}>
              <a href={url} target="_blank" rel="noreferrer noopener" lang="de">{noBreak(title)}</a>
              {norm && <span lang="de"> · {noBreak(norm)}</span>}
              {asOf && <span> · {t('asOf', { day: formatDay(asOf) })}</span>}
              {note && <span className="b-faint"> · {noBreak(i18n.language === 'en' ? note.en : note.de)}</span>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
