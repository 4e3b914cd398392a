import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DeadlineKind } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { Note } from '../../ui/note.tsx';
import { caseDeadlinesQuery } from './deadlines.queries.ts';

/** An earlier event of the same kind keeps its own deadline. */
export function EarlierNote({ caseId, kind }: { caseId: string; kind: DeadlineKind }) {
  const { t } = useTranslation('deadlines');
  const { data = [] } = useQuery(caseDeadlinesQuery(caseId));
  const same = data.filter((one) => one.kind === kind && one.state === 'open');
  const [first] = same;
  if (!first || kind === 'other') return null;
  return <Note tone="plan">{t('create.earlier', { title: first.title, day: formatDay(first.dueOn), count: same.length })}</Note>;
}
