import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconBookmark } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '../../http/problem.ts';
import { useMay } from '../../login/may.ts';
import { Note } from '../../ui/note.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { showDone } from '../../ui/toast.tsx';
import { caseQuery } from '../cases/cases.queries.ts';
import { FactsSection } from '../facts/facts-section.tsx';
import type { Register } from './bar-row.tsx';
import { checkQuery, useKeepCheck } from './check.queries.ts';
import { DoorSection } from './door-section.tsx';
import { GapsNote } from './gaps-note.tsx';
import { OpenQuestions } from './open-questions.tsx';
import { PersonCheckSection } from './person-check-section.tsx';
import { RoutesSection } from './routes-section.tsx';
import { SnapshotsSection } from './snapshots-section.tsx';
import { useAsking } from './use-asking.tsx';
import './check.css';

/** Which door, whether it is open, what would open it and until when; then the other ways and what all of it rests on. */
export function CheckTab({ caseId }: { caseId: string }) {
  const { t } = useTranslation('check');
  const query = useQuery(checkQuery(caseId));
  const file = useQuery(caseQuery(caseId)).data;
  const keep = useKeepCheck(caseId);
  const [register, setRegister] = useState<Register>('expert');
  const mayWrite = useMay('fact:write') && file?.closed === false;
  const { asking, dialog } = useAsking(caseId);
  return (
    <div className="b-stack">
      <QueryView query={query} errorTitle={t('notLoaded')}>
        {(check) => (
          <>
            <div className="b-check-bar-top">
              <SegmentedControl
                size="xs" aria-label={t('register.label')} value={register} onChange={(value) => setRegister(value as Register)}
                data={[{ value: 'expert', label: t('register.expert') }, { value: 'plain', label: t('register.plain') }]}
              />
              {mayWrite && (
                <Button variant="filled" loading={keep.isPending} leftSection={<IconBookmark size={18} stroke={1.75} aria-hidden />} onClick={() => keep.mutate(undefined, { onSuccess: () => showDone(t('kept.done')) })}>
                  {t('keep')}
                </Button>
              )}
            </div>
            {keep.error && <Note tone="over" alert>{problemText(keep.error)}</Note>}
            <DoorSection check={check} {...(mayWrite && { asking })} />
            {!check.barsComplete && <GapsNote />}
            {mayWrite && <OpenQuestions people={check.people} asking={asking} />}
            {check.people.map((person) => <PersonCheckSection key={person.personId} person={person} sources={check.sources} register={register} {...(mayWrite && { asking })} />)}
          </>
        )}
      </QueryView>
      <RoutesSection caseId={caseId} />
      <SnapshotsSection caseId={caseId} />
      {file && <FactsSection caseId={caseId} people={file.people} />}
      {dialog}
    </div>
  );
}
