import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../login/may.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { caseQuery } from '../cases/cases.queries.ts';
import { FactsSection } from '../facts/facts-section.tsx';
import { checkQuery } from './check.queries.ts';
import { CheckNow } from './check-now.tsx';
import { RoutesSection } from './routes-section.tsx';
import { SnapshotsSection } from './snapshots-section.tsx';
import { useAsking } from './use-asking.tsx';
import './check.css';

/** Which door, whether it is open, what would open it and until when; then the other ways and what all of it rests on. */
export function CheckTab({ caseId }: { caseId: string }) {
  const { t } = useTranslation('check');
  const query = useQuery(checkQuery(caseId));
  const file = useQuery(caseQuery(caseId)).data;
  const mayWrite = useMay('fact:write') && file?.closed === false;
  const { asking, dialog } = useAsking(caseId);
  const ages = new Map(file?.people.flatMap(({ id, age }) => (age === null ? [] : [[id, age] as const])));
  return (
    <>
      <QueryView query={query} errorTitle={t('notLoaded')}>
        {(check) => (
          <CheckNow check={check} ages={ages} {...(mayWrite && { asking })}>
            <RoutesSection caseId={caseId} />
            <SnapshotsSection caseId={caseId} />
            {file && <FactsSection caseId={caseId} people={file.people} />}
          </CheckNow>
        )}
      </QueryView>
      {dialog}
    </>
  );
}
