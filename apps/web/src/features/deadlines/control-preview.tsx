import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { caseDeadlinesQuery } from './deadlines.queries.ts';
import { ControlList, type ControlEntry } from './control-list.tsx';

export interface ControlPreviewProps {
  caseId: string;
  /** What would be entered. */
  entries: readonly ControlEntry[];
}

/** How the file will look afterwards. */
export function ControlPreview({ caseId, entries }: ControlPreviewProps) {
  const { t } = useTranslation('deadlines');
  const { data = [] } = useQuery(caseDeadlinesQuery(caseId));
  const known: ControlEntry[] = data.map(({ id, dueOn, type, title, state }) => ({ id, day: dueOn, type, title, state }));
  const all = [...known, ...entries];
  return (
    <>
      <div className="b-row" style={{ marginBottom: 6 }}>
        <h3 className="b-grow b-muted">{t('control.after')}</h3>
        <span className="b-small b-muted">{t('control.count', { count: all.length })}</span>
      </div>
      {all.length === 0 ? <p className="b-small b-muted">{t('control.none')}</p> : <ControlList entries={all} />}
    </>
  );
}
