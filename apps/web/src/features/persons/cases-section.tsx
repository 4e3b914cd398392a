import { IconFolders } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PersonResponse } from '@bleibeakte/contracts';
import { paths } from '../../paths.ts';
import { Item } from '../../ui/item.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';

export function CasesSection({ person }: { person: PersonResponse }) {
  const { t } = useTranslation();
  return (
    <Section
      title={t('persons:cases.title')}
      icon={IconFolders}
      count={person.cases.length || undefined}
      body="rows"
    >
      {person.cases.length === 0 && (
        <p className="b-small b-muted b-person-none">{t('persons:cases.none')}</p>
      )}
      {person.cases.map(({ id, number, open }) => (
        <Item
          key={id}
          title={
            <Link to={paths.case(id)} className="b-number">
              {number}
            </Link>
          }
          end={
            <StatusChip tone={open ? 'plan' : 'done'}>
              {t(open ? 'persons:cases.open' : 'persons:cases.closed')}
            </StatusChip>
          }
        />
      ))}
    </Section>
  );
}
