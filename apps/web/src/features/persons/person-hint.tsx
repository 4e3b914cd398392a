import type { PersonSummary } from '@bleibeakte/contracts';
import { useTranslation } from 'react-i18next';
import { birthText, countryName } from './person-words.ts';

/** Second line that tells two people of one name apart: birth, nationality, case numbers. */
export function PersonHint({ person }: { person: PersonSummary }) {
  const { t } = useTranslation();
  const parts = [
    person.birthDate ? birthText(person, t) : t('persons:noBirthDate'),
    person.nationality ? countryName(person.nationality, t) : null,
    ...person.cases.map(({ number }) => number),
  ].filter((part) => part !== null);
  return <div className="b-tiny b-muted">{parts.join(' · ')}</div>;
}
