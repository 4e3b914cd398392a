import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BarFinding, CheckResponse, PersonCheck } from '@bleibeakte/contracts';
import { paths } from '../../paths.ts';
import { PersonName } from '../../ui/person-name.tsx';
import { Section } from '../../ui/section.tsx';
import { BarRow, type Register } from './bar-row.tsx';
import type { Asking } from './use-asking.tsx';
import { VerdictChip } from './verdict-chip.tsx';

const WORST_FIRST = ['final', 'curable', 'unknown', 'clear'] as const;

export interface PersonCheckSectionProps {
  person: PersonCheck;
  sources: CheckResponse['sources'];
  register: Register;
  /** Left out where nothing can be answered: a snapshot, or no right to write. */
  asking?: Asking;
}

/** Nothing speaks against the person, and whether the ground holds at all has to be verified: it need not be in front. */
const isMinor = ({ verdict, inForce, curedBy, judged }: BarFinding): boolean =>
  verdict === 'unknown' && inForce !== true && curedBy === null && !judged;

/** One person: the verdict, what stands or is open first; grounds of drafts and what is clear folded below. */
export function PersonCheckSection({ person, sources, register, asking }: PersonCheckSectionProps) {
  const { t } = useTranslation('check');
  const { name, verdict, bars } = person;
  const sorted = bars.toSorted((a, b) => WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict));
  const [minor, clear] = [sorted.filter(isMinor), sorted.filter((bar) => bar.verdict === 'clear')];
  const front = sorted.filter((bar) => !minor.includes(bar) && !clear.includes(bar));
  const row = (finding: BarFinding) => (
    <BarRow
      key={finding.code} finding={finding} sources={sources} register={register}
      {...(asking && finding.verdict !== 'clear' && { actions: <BarActions person={person} finding={finding} asking={asking} /> })}
    />
  );
  return (
    <Section title={<PersonName name={name} />} action={<VerdictChip verdict={verdict} of="person" />} body="rows">
      {front.length > 0 && <ul className="b-check-bars">{front.map(row)}</ul>}
      {([['person.minor', minor], ['person.clear', clear]] as const).map(([label, folded]) => folded.length > 0 && (
        <details key={label} className="b-check-clear">
          <summary>{t(label, { count: folded.length })} <span className="b-check-names b-small">{folded.map((bar) => bar.label).join(' · ')}</span></summary>
          <ul className="b-check-bars">{folded.map(row)}</ul>
        </details>
      ))}
    </Section>
  );
}

function BarActions({ person, finding, asking }: { person: PersonCheck; finding: BarFinding; asking: Asking }) {
  const { t } = useTranslation('check');
  const { facts, records, procedures, label } = finding;
  const about = (act: string) => `${act}: ${label}, ${person.name}`;
  return (
    <>
      {facts.length > 0 && <Button size="xs" aria-label={about(t('act.answer'))} onClick={() => asking.facts(person, facts)}>{t('act.answer')}</Button>}
      {records.length > 0 && <Button size="xs" component={Link} to={paths.person(person.personId)} aria-label={about(t('act.record'))}>{t('act.record')}</Button>}
      {procedures.length > 0 && <Button size="xs" component={Link} to={paths.case(asking.caseId)} aria-label={about(t('act.procedure'))}>{t('act.procedure')}</Button>}
      <Button size="xs" variant="subtle" aria-label={about(t('act.judge'))} onClick={() => asking.judge(person, finding)}>{t('act.judge')}</Button>
    </>
  );
}
