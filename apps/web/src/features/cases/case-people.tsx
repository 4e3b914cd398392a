import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CasePersonResponse, CaseResponse } from '@bleibeakte/contracts';
import { plainDay } from '../../format/format-day.ts';
import { paths } from '../../paths.ts';
import { Avatar } from '../../ui/avatar.tsx';

export interface CasePeopleProps {
  file: CaseResponse;
  /** Offers to let somebody leave the case. */
  onRemove?: (person: CasePersonResponse) => void;
}

/** Who the case is about, with age and what their papers say. */
export function CasePeople({ file, onRemove }: CasePeopleProps) {
  const { t } = useTranslation('cases');
  const second = ({ turns18On, residenceStatus, residenceStatusUntil }: CasePersonResponse) =>
    [
      turns18On && t('people.turns18', { day: plainDay(turns18On) }),
      residenceStatusUntil
        ? t('people.statusUntil', { status: t(`residence.${residenceStatus}`), day: plainDay(residenceStatusUntil) })
        : t(`residence.${residenceStatus}`),
    ].filter(Boolean).join(' · ');
  return (
    <ul className="b-people">
      {file.people.map((person, place) => (
        <li key={person.id}>
          <Avatar name={person.name} index={place} decorative />
          <div className="b-grow">
            <Link to={paths.person(person.id)} className="b-people-name"><bdi>{person.name}</bdi>{person.age !== null && `, ${person.age}`}</Link>
            <div className="b-people-second">{second(person)}</div>
          </div>
          {onRemove && file.people.length > 1 && (
            <Menu>
              <Menu.Target>
                <ActionIcon variant="subtle" size={28} aria-label={t('people.more', { name: person.name })}><IconDots size={16} stroke={1.75} aria-hidden /></ActionIcon>
              </Menu.Target>
              <Menu.Dropdown><Menu.Item onClick={() => onRemove(person)}>{t('people.remove')}</Menu.Item></Menu.Dropdown>
            </Menu>
          )}
        </li>
      ))}
    </ul>
  );
}
