import { useQuery } from '@tanstack/react-query';
import { IconCalendarRepeat } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CheckResponse } from '@bleibeakte/contracts';
import { againOn } from '@bleibeakte/domain';
import { formatDay } from '../../format/format-day.ts';
import { PersonName } from '../../ui/person-name.tsx';
import { Section } from '../../ui/section.tsx';
import { caseDeadlinesQuery } from '../deadlines/deadlines.queries.ts';

/** What time alone opens: each day with its ground, and whether it reminds already. */
export function LookAgainSection({ check }: { check: CheckResponse }) {
  const { t } = useTranslation('check');
  const deadlines = useQuery(caseDeadlinesQuery(check.caseId)).data ?? [];
  const days = againOn(check.people).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  if (days.length === 0) return null;
  const reminds = (code: string, name: string, on: string) =>
    deadlines.some(({ ruleCode, title, dueOn }) => ruleCode === `check.${code}` && dueOn === on && title.includes(name));
  return (
    <Section title={t('again.title')} icon={IconCalendarRepeat} body="rows">
      <ul>
        {days.map(({ personId, name, finding, on }) => (
          <li key={finding.code + personId} className="b-check-again">
            <span className="b-strong b-num">{formatDay(on)}</span>
            <span>
              {finding.label}: <PersonName name={name} />
              <span className="b-small b-muted b-check-again-says">{t(reminds(finding.code, name, on) ? 'again.there' : 'again.onKeep')}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
