import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FACTS } from '@bleibeakte/contracts';
import type { CriterionDescription, FactCode, QuestionCode, WatchedRouteResponse, WatchRouteRequest } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { problemText } from '../../http/problem.ts';
import { useMay } from '../../login/may.ts';
import { Note } from '../../ui/note.tsx';
import { showDone } from '../../ui/toast.tsx';
import { FactDialog } from '../facts/fact-dialog.tsx';
import { JudgementDialog } from '../facts/judgement-dialog.tsx';
import { useWatchRoute } from './routes.queries.ts';

interface Whom {
  personId: string;
  name: string;
}

/** What staff can do with a way; undefined where they may not. */
export interface RouteActs {
  answer?: (whom: Whom, codes: readonly FactCode[]) => void;
  judge?: (whom: Whom, criterion: CriterionDescription) => void;
  watch?: (request: WatchRouteRequest) => void;
  /** What is being entered just now. */
  watching: WatchRouteRequest | null;
  watchedOn: (request: WatchRouteRequest) => WatchedRouteResponse | undefined;
}

type Asked = { whom: Whom } & ({ codes: readonly FactCode[] } | { criterion: CriterionDescription });

/** Questions that the dialog of facts can ask; the others are on the person's record. */
export const isFactCode = (code: QuestionCode): code is FactCode => code in FACTS;

export const isSameWatch = (a: WatchRouteRequest, b: WatchRouteRequest): boolean =>
  a.personId === b.personId && a.routeCode === b.routeCode && a.thresholdCode === b.thresholdCode;

export function useRouteActs(caseId: string, open: boolean, watched: readonly WatchedRouteResponse[]): { acts: RouteActs; shown: ReactNode } {
  const { t, i18n } = useTranslation('routes');
  const [asked, setAsked] = useState<Asked | null>(null);
  const watch = useWatchRoute(caseId);
  const mayTell = useMay('fact:write') && open;
  const mayWatch = useMay('deadline:write') && open;
  const acts: RouteActs = {
    ...(mayTell && {
      answer: (whom: Whom, codes: readonly FactCode[]) => setAsked({ whom, codes }),
      judge: (whom: Whom, criterion: CriterionDescription) => setAsked({ whom, criterion }),
    }),
    ...(mayWatch && { watch: (request: WatchRouteRequest) => watch.mutate(request, { onSuccess: ({ dueOn }) => showDone(t('watch.done', { day: formatDay(dueOn) })) }) }),
    watching: watch.isPending ? watch.variables : null,
    watchedOn: (request) => watched.find((one) => isSameWatch(one, request)),
  };
  const close = () => setAsked(null);
  const question = ({ role, text }: CriterionDescription): string =>
    `${t(role === 'exclusion' ? 'judge.exclusion' : role === 'waiver' ? 'judge.waiver' : 'judge.requirement')} ${i18n.language === 'en' ? text.en : text.de}`;
  const shown = (
    <>
      {watch.error && <Note tone="over" alert>{problemText(watch.error)}</Note>}
      {asked && 'codes' in asked && <FactDialog caseId={caseId} {...asked.whom} codes={asked.codes} onClose={close} />}
      {asked && 'criterion' in asked && <JudgementDialog personId={asked.whom.personId} about={asked.criterion.code} question={question(asked.criterion)} onClose={close} />}
    </>
  );
  return { acts, shown };
}
