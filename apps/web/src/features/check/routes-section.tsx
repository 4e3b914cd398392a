import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconRoute } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseRoutesResponse } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { noBreak } from '../../format/no-break.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { caseQuery } from '../cases/cases.queries.ts';
import { RoutesGeneral } from './routes-general.tsx';
import { RoutesOfPerson } from './routes-of-person.tsx';
import { routesQuery } from './routes.queries.ts';
import { useRouteActs } from './use-route-acts.tsx';
import './check.css';
import './routes.css';

/** Which other title or toleration has to be looked at before the Eingabe, for each person. It says 'look at', never 'is due'. */
export function RoutesSection({ caseId }: { caseId: string }) {
  const { t } = useTranslation('routes');
  const query = useQuery(routesQuery(caseId));
  const file = useQuery(caseQuery(caseId)).data;
  const { acts, shown } = useRouteActs(caseId, file?.closed === false, query.data?.watched ?? []);
  return (
    <Section title={t('title')} icon={IconRoute} body="rows">
      <p className="b-routes-intro b-small b-muted">{t('intro')}</p>
      {shown}
      <QueryView query={query} errorTitle={t('notLoaded')}>
        {(answer) => <RoutesOfCase caseId={caseId} answer={answer} acts={acts} />}
      </QueryView>
    </Section>
  );
}

function RoutesOfCase({ caseId, answer, acts }: { caseId: string; answer: CaseRoutesResponse; acts: ReturnType<typeof useRouteActs>['acts'] }) {
  const { t, i18n } = useTranslation('routes');
  const { persons, disclaimer, ruleVersion, today } = answer;
  const [whose, setWhose] = useState(persons[0]?.personId ?? '');
  const routes = useMemo(() => new Map(answer.routes.map((route) => [route.code, route])), [answer]);
  const words = useMemo(() => new Map(answer.routes.flatMap(({ criteria }) => criteria.map((criterion) => [criterion.code, criterion] as const))), [answer]);
  const person = persons.find(({ personId }) => personId === whose) ?? persons[0];
  if (!person) return null;
  return (
    <>
      {persons.length > 1 && (
        <div className="b-routes-whose">
          <SegmentedControl
            aria-label={t('whose')} value={person.personId} onChange={setWhose}
            data={persons.map(({ personId, name }) => ({ value: personId, label: name }))}
          />
        </div>
      )}
      <RoutesOfPerson key={person.personId} caseId={caseId} person={person} routes={routes} words={words} today={today} acts={acts} />
      <RoutesGeneral {...answer} />
      <p className="b-routes-foot b-tiny b-faint">
        {noBreak(i18n.language === 'en' ? disclaimer.en : disclaimer.de)} {t('version', { day: formatDay(ruleVersion) })}
      </p>
    </>
  );
}
