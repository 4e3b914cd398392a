import { Button } from '@mantine/core';
import { IconBookmark, IconMessageQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CheckResponse, FactCode, PersonCheck } from '@bleibeakte/contracts';
import { standingBars } from '@bleibeakte/domain';
import { formatDay } from '../../format/format-day.ts';
import { problemText } from '../../http/problem.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Note } from '../../ui/note.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { Section } from '../../ui/section.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useKeepCheck } from './check.queries.ts';
import type { Asking } from './use-asking.tsx';
import { VerdictChip } from './verdict-chip.tsx';

const openFacts = ({ bars }: PersonCheck): FactCode[] => [...new Set(bars.flatMap(({ facts }) => facts))];

/** What it comes to for each person, what is still to be asked, and keeping it. */
export function CheckResult({ check, asking }: { check: CheckResponse; asking?: Asking }) {
  const { t } = useTranslation('check');
  const keep = useKeepCheck(check.caseId);
  const stands = standingBars(check.people).length > 0;
  return (
    <Section title={t('result.title')} body="rows">
      <ul>
        {check.people.map((person, place) => <ResultOfPerson key={person.personId} person={person} place={place} {...(asking && { asking })} />)}
      </ul>
      <div className="b-check-foot">
        <p className="b-small b-muted">{t(stands ? 'result.stands' : 'result.nothingStands')}</p>
        {asking && (
          <>
            {keep.error && <Note tone="over" alert>{problemText(keep.error)}</Note>}
            <Button variant="filled" fullWidth loading={keep.isPending} leftSection={<IconBookmark size={18} stroke={1.75} aria-hidden />} onClick={() => keep.mutate(undefined, { onSuccess: () => showDone(t('kept.done')) })}>
              {t('keep')}
            </Button>
            <p className="b-tiny b-muted">{t('result.keepSays')}</p>
          </>
        )}
      </div>
    </Section>
  );
}

function ResultOfPerson({ person, place, asking }: { person: PersonCheck; place: number; asking?: Asking }) {
  const { t } = useTranslation('check');
  const { name, verdict, bars } = person;
  const facts = openFacts(person);
  const counted = verdict === 'clear' ? [] : bars.filter((bar) => bar.verdict === verdict);
  const again = verdict === 'curable' ? counted.flatMap(({ againOn }) => againOn ?? []).toSorted().at(-1) : undefined;
  const why = verdict === 'unknown' ? t('result.open', { count: counted.length }) : counted.map(({ label }) => label).join(', ');
  return (
    <li className="b-check-result">
      <Avatar name={name} index={place} decorative />
      <div className="b-grow">
        <div className="b-check-result-head"><span className="b-strong"><PersonName name={name} /></span><VerdictChip verdict={verdict} of="person" /></div>
        {why && <div className="b-small b-muted">{why}{again && `, ${t('result.from', { day: formatDay(again) })}`}</div>}
        {asking && facts.length > 0 && (
          <Button size="xs" leftSection={<IconMessageQuestion size={14} stroke={1.75} aria-hidden />} aria-label={`${t('questions.ask', { count: facts.length })}: ${name}`} onClick={() => asking.facts(person, facts)}>
            {t('questions.ask', { count: facts.length })}
          </Button>
        )}
      </div>
    </li>
  );
}
