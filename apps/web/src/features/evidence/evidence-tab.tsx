import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconClipboardCheck, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceResponse } from '@bleibeakte/contracts';
import { isEvidenceDone } from '@bleibeakte/domain';
import { useMay } from '../../login/may.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { caseQuery } from '../cases/cases.queries.ts';
import { EvidenceDialog } from './evidence-dialog.tsx';
import { EvidenceRow } from './evidence-row.tsx';
import { evidenceQuery } from './evidence.queries.ts';
import { groupEvidence } from './group-evidence.ts';
import type { Grouping } from './group-evidence.ts';
import './evidence.css';

export interface EvidenceTabProps {
  caseId: string;
}

/** What is needed to convince the commission, by argument or by person, with its state. */
export function EvidenceTab({ caseId }: EvidenceTabProps) {
  const { t } = useTranslation('evidence');
  const mayWrite = useMay('evidence:write');
  const query = useQuery(evidenceQuery(caseId));
  const people = useQuery(caseQuery(caseId)).data?.people ?? [];
  const [by, setBy] = useState<Grouping>('argument');
  const [isAdding, setAdding] = useState(false);
  const add = (isFirst: boolean) => (
    <Button {...(isFirst ? { variant: 'filled' } : {})} leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />} onClick={() => setAdding(true)}>{t('add')}</Button>
  );
  const personName = (id: string) => people.find((person) => person.id === id)?.name ?? t('forAll');
  const sections = (items: readonly EvidenceResponse[]) => groupEvidence(items, by, people.map(({ id }) => id)).map((group) => (
    <Section
      key={group.id}
      title={by === 'argument' ? t(`argument.${group.id}`) : <bdi>{personName(group.id)}</bdi>}
      count={t('doneOf', { done: group.items.filter(({ state }) => isEvidenceDone(state)).length, all: group.items.length })}
      body="rows"
    >
      {group.items.map((item) => <EvidenceRow key={item.id} item={item} people={people} about={by === 'argument' ? 'people' : 'argument'} />)}
    </Section>
  ));
  return (
    <div className="b-stack">
      <QueryView
        query={query}
        errorTitle={t('notLoaded')}
        isEmpty={(items) => items.length === 0}
        empty={<EmptyState why="start" icon={IconClipboardCheck} title={t('empty.title')} text={t('empty.text')} {...(mayWrite ? { action: add(true) } : {})} />}
      >
        {(items) => (
          <>
            <div className="b-evidence-bar b-screen-only">
              <SegmentedControl
                size="xs"
                aria-label={t('groupBy')}
                value={by}
                onChange={(value) => setBy(value as Grouping)}
                data={[{ value: 'argument', label: t('byArgument') }, { value: 'person', label: t('byPerson') }]}
              />
              {mayWrite && add(false)}
            </div>
            {sections(items)}
          </>
        )}
      </QueryView>
      {isAdding && <EvidenceDialog caseId={caseId} people={people} onClose={() => setAdding(false)} />}
    </div>
  );
}
