import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PersonResponse } from '@bleibeakte/contracts';
import { plainDay } from '../../format/format-day.ts';
import { readSetting } from '../../settings/settings.ts';
import { Note } from '../../ui/note.tsx';
import { personQuery } from '../persons/persons.queries.ts';

interface Fact {
  id: string;
  value: string | null;
}

/** Residence and contact of the person who speaks for the family. Unknown is said, never left empty. */
export function CaseContact({ personId }: { personId: string }) {
  const { t } = useTranslation('cases');
  const { data: person } = useQuery(personQuery(personId));
  if (!person) return null;
  return (
    <>
      <FactList title={t('residenceTitle')} facts={residence(person, t)} />
      <section>
        {person.contactWarning && <Note tone="soon"><bdi>{person.contactWarning}</bdi></Note>}
        <FactList title={t('contact.title')} facts={contact(person, t)} />
      </section>
    </>
  );
}

function FactList({ title, facts }: { title: string; facts: Fact[] }) {
  const { t } = useTranslation('cases');
  return (
    <section>
      <h2 className="b-label b-panel-label">{title}</h2>
      <dl className="b-facts">
        {facts.map(({ id, value }) => (
          <div key={id} className="b-fact">
            <dt>{t(`fact.${id}`)}</dt>
            <dd>{value ? <bdi>{value}</bdi> : <span className="b-faint">{t('unknown')}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type Translate = (key: string, values?: Record<string, string>) => string;

function residence(person: PersonResponse, t: Translate): Fact[] {
  const { residenceStatus, residenceStatusUntil: until } = person;
  const status = t(`residence.${residenceStatus}`);
  return [
    { id: 'status', value: until ? t('people.statusUntil', { status, day: plainDay(until) }) : status },
    { id: 'entered', value: person.enteredOn && plainDay(person.enteredOn) },
    { id: 'authority', value: person.authority },
    { id: 'authorityNumber', value: person.authorityNumber },
  ];
}

function contact(person: PersonResponse, t: Translate): Fact[] {
  const names = new Intl.DisplayNames([readSetting('language')], { type: 'language', fallback: 'code' });
  const languages = person.languages.map((code) => nameOf(names, code)).join(', ');
  return [
    { id: 'phone', value: person.phone },
    { id: 'place', value: person.municipality },
    { id: 'languages', value: languages || null },
    { id: 'interpreter', value: person.needsInterpreter ? (person.interpreterNote ?? t('contact.interpreterNeeded')) : t('contact.interpreterNot') },
  ];
}

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
