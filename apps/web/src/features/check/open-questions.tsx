import { Button } from '@mantine/core';
import { IconMessageQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FactCode, PersonCheck } from '@bleibeakte/contracts';
import { PersonName } from '../../ui/person-name.tsx';
import { Section } from '../../ui/section.tsx';
import type { Asking } from './use-asking.tsx';

const openFacts = ({ bars }: PersonCheck): FactCode[] => [...new Set(bars.flatMap(({ facts }) => facts))];

/** What still has to be asked, person by person: one dialog for all questions of one person. */
export function OpenQuestions({ people, asking }: { people: readonly PersonCheck[]; asking: Asking }) {
  const { t } = useTranslation('check');
  const open = people.map((person) => ({ person, facts: openFacts(person) })).filter(({ facts }) => facts.length > 0);
  if (open.length === 0) return null;
  return (
    <Section title={t('questions.title')} icon={IconMessageQuestion} body="rows">
      <ul>
        {open.map(({ person, facts }) => (
          <li key={person.personId} className="b-item b-check-ask">
            <div className="b-item-text">
              <div className="b-item-title"><PersonName name={person.name} /></div>
              <div className="b-item-second">{facts.map((code) => t(`facts:question.${code}`)).join(' · ')}</div>
            </div>
            <div className="b-item-end">
              <Button size="xs" aria-label={`${t('questions.ask', { count: facts.length })}: ${person.name}`} onClick={() => asking.facts(person, facts)}>
                {t('questions.ask', { count: facts.length })}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
