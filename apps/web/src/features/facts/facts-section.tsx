import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { IconListDetails } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CasePersonResponse, FactCode, FactResponse } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { useMay } from '../../login/may.ts';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import type { Tone } from '../../ui/tone.ts';
import { FactDialog } from './fact-dialog.tsx';
import { FACT_GROUPS, groupOf } from './fact-groups.ts';
import { valueLines } from './fact-words.ts';
import { factsQuery } from './facts.queries.ts';
import './facts.css';

export interface FactsSectionProps {
  caseId: string;
  people: readonly Pick<CasePersonResponse, 'id' | 'name'>[];
}

const HOUSEHOLD = 'household';

/** What is known about each person and the household, with standing and source; one act: to add or correct. */
export function FactsSection({ caseId, people }: FactsSectionProps) {
  const { t } = useTranslation('facts');
  const [whose, setWhose] = useState(people[0]?.id ?? HOUSEHOLD);
  const [asks, setAsks] = useState<readonly FactCode[] | 'all' | null>(null);
  const mayWrite = useMay('fact:write');
  const person = people.find(({ id }) => id === whose);
  const query = useQuery(factsQuery(person ? { personId: person.id } : { caseId }));
  const options = [...people.map(({ id, name }) => ({ value: id, label: name })), { value: HOUSEHOLD, label: t('household') }];
  const addButton = mayWrite && <Button size="xs" onClick={() => setAsks('all')}>{t('add')}</Button>;
  return (
    <Section title={t('title')} icon={IconListDetails} action={addButton}>
      <p className="b-small b-muted">{t('intro')}</p>
      <SegmentedControl className="b-fact-whose" aria-label={t('title')} data={options} value={whose} onChange={setWhose} />
      {person && query.data && query.data.closed.length > 0 && (
        <p className="b-small b-muted b-fact-closed">
          {t('closed', { matters: query.data.closed.map((one) => t(`consents:category.${one}`)).join(' · ') })} <Link to={paths.case(caseId)}>{t('toConsents')}</Link>
        </p>
      )}
      <QueryView query={query} errorTitle={t('notLoaded')} isEmpty={({ current }) => current.length === 0} empty={<EmptyState why="start" title={t('empty')} action={addButton} />}>
        {({ current }) => <FactList facts={current} {...(mayWrite && { onChange: (code: FactCode) => setAsks([code]) })} />}
      </QueryView>
      {asks && (
        <FactDialog
          caseId={caseId} personId={person?.id ?? null} {...(person && { name: person.name })} {...(asks !== 'all' && { codes: asks })}
          onClose={() => setAsks(null)}
        />
      )}
    </Section>
  );
}

const TONES: Record<FactResponse['standing'], Tone> = { claimed: 'open', evidenced: 'accent', checked: 'done' };

function FactList({ facts, onChange }: { facts: readonly FactResponse[]; onChange?: (code: FactCode) => void }) {
  const { t } = useTranslation('facts');
  const known = facts.flatMap((fact) => (fact.code === 'judgement' || fact.value === null ? [] : [{ ...fact, code: fact.code, value: fact.value }]));
  return (
    <>
      {FACT_GROUPS.map((group) => {
        const own = known.filter(({ code }) => groupOf(code) === group);
        if (own.length === 0) return null;
        return (
          <section key={group} className="b-fact-group" aria-label={t(`group.${group}`)}>
            <h3 className="b-label">{t(`group.${group}`)}</h3>
            <dl>
              {own.map(({ id, code, value, standing, source, asOf, recordedBy }) => (
                <div key={id} className="b-fact-row">
                  <dt>{t(`question.${code}`)}</dt>
                  <dd>
                    {valueLines(t, code, value).map((line) => <span key={line} className="b-strong">{line}</span>)}
                    <span className="b-small b-faint">{[source, formatDay(asOf), recordedBy].filter(Boolean).join(' · ')}</span>
                  </dd>
                  <dd className="b-fact-end">
                    <StatusChip tone={TONES[standing]}>{t(`standingShort.${standing}`)}</StatusChip>
                    {onChange && <Button size="xs" variant="subtle" aria-label={`${t('change')}: ${t(`question.${code}`)}`} onClick={() => onChange(code)}>{t('change')}</Button>}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </>
  );
}
