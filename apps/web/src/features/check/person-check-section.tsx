import { useTranslation } from 'react-i18next';
import type { BarFinding, CheckResponse, PersonCheck } from '@bleibeakte/contracts';
import { PersonName } from '../../ui/person-name.tsx';
import { Section } from '../../ui/section.tsx';
import { BarActions } from './bar-actions.tsx';
import type { Register } from './bar-finding-view.tsx';
import { BarRow } from './bar-row.tsx';
import { isMinor, WORST_FIRST } from './bar-rows.ts';
import type { Asking } from './use-asking.tsx';
import { VerdictChip } from './verdict-chip.tsx';

export interface PersonCheckSectionProps {
  person: PersonCheck;
  sources: CheckResponse['sources'];
  register: Register;
  /** Left out where nothing can be answered: a snapshot, or no right to write. */
  asking?: Asking;
}

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
