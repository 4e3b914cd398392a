import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { caseDeadlinesQuery } from './deadlines.queries.ts';
import { ControlList, type ControlEntry } from './control-list.tsx';
import type { DeadlineValues } from './deadline-values.ts';

export interface ControlPreviewProps {
  caseId: string;
  values: DeadlineValues;
  /** Null while it is not known yet. */
  due: string | null;
}

/** How the file will look afterwards. */
export function ControlPreview({ caseId, values, due }: ControlPreviewProps) {
  const { t } = useTranslation('deadlines');
  const { data = [] } = useQuery(caseDeadlinesQuery(caseId));
  const known: ControlEntry[] = data.map(({ id, dueOn, type, title, state }) => ({ id, day: dueOn, type, title, state }));
  const title = values.title.trim() || t(`kind.${values.kind}`);
  const entries: ControlEntry[] = due ? [...known, { id: 'new', day: due, type: values.type, title, state: 'open', isNew: true }] : known;
  return (
    <>
      <div className="b-row" style={{ marginBottom: 6 }}>
        <h3 className="b-grow b-muted">{t('control.after')}</h3>
        <span className="b-small b-muted">{t('control.count', { count: entries.length })}</span>
      </div>
      {entries.length === 0 ? <p className="b-small b-muted">{t('control.none')}</p> : <ControlList entries={entries} />}
    </>
  );
}
