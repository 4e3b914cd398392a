import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CaseRoutesResponse, CriterionDescription, PersonRoutesResponse, RouteDescription, RouteFinding } from '@bleibeakte/contracts';
import { RouteRow } from './route-row.tsx';
import { isFactCode, type RouteActs } from './use-route-acts.tsx';

export interface RoutesOfPersonProps {
  caseId: string;
  person: PersonRoutesResponse;
  routes: ReadonlyMap<string, RouteDescription>;
  words: ReadonlyMap<string, CriterionDescription>;
  today: CaseRoutesResponse['today'];
  acts: RouteActs;
}

/** near = enough of it is met to look at it first; far = little is known for it yet. */
const FOLDS = ['near', 'far', 'notAvailable', 'closed'] as const;
type Fold = (typeof FOLDS)[number];

/**
 * How much has to be met for the first look: a way that opens on a day or waits for a human needs one thing, a way with open
 * questions two; else every adult with B1 would find half the law at the top.
 */
const ENOUGH: Record<Exclude<RouteFinding['outcome'], 'closed' | 'notAvailable'>, number> = { met: 0, metExceptGaps: 0, needsHuman: 1, openOn: 1, ask: 2 };

function foldOf({ outcome, criteria }: RouteFinding, route: RouteDescription): Fold {
  if (outcome === 'closed' || outcome === 'notAvailable') return outcome;
  const requirements = new Set(route.criteria.filter(({ role }) => role === 'requirement').map(({ code }) => code));
  const met = criteria.filter(({ code, outcome: one }) => one === 'met' && requirements.has(code)).length;
  return met >= ENOUGH[outcome] ? 'near' : 'far';
}

/** All ways of one person: those to look at first, the others folded with their number. */
export function RoutesOfPerson({ caseId, person, routes, words, today, acts }: RoutesOfPersonProps) {
  const { t } = useTranslation('routes');
  const whom = { personId: person.personId, name: person.name };
  const rows = person.routes.flatMap((finding) => {
    const route = routes.get(finding.route);
    return route ? [{ finding, route, fold: foldOf(finding, route) }] : [];
  });
  const of = (fold: Fold) => rows.filter((row) => row.fold === fold);
  const list = (fold: Fold) => (
    <ul className="b-routes">
      {of(fold).map(({ finding, route }) => <RouteRow key={route.code} caseId={caseId} route={route} finding={finding} words={words} whom={whom} acts={acts} today={today} />)}
    </ul>
  );
  const asked = [...new Set(of('near').flatMap(({ finding }) => finding.ask.filter(isFactCode)))];
  return (
    <div className="b-routes-person">
      {asked.length > 0 && acts.answer && (
        <div className="b-routes-ask">
          <span className="b-small b-muted">{t('nearAsk')}</span>
          <Button size="xs" onClick={() => acts.answer?.(whom, asked)}>{t('check:questions.ask', { count: asked.length })}</Button>
        </div>
      )}
      {of('near').length === 0 && <p className="b-small b-muted b-routes-none">{t('noneNear')}</p>}
      {list('near')}
      {FOLDS.filter((fold) => fold !== 'near' && of(fold).length > 0).map((fold) => (
        <details key={fold} className="b-check-clear">
          <summary>{t(`fold.${fold}`, { count: of(fold).length })}</summary>
          {list(fold)}
        </details>
      ))}
    </div>
  );
}
