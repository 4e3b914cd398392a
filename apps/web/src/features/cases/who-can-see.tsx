import { Button, Popover } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseResponse } from '@bleibeakte/contracts';
import { Avatar } from '../../ui/avatar.tsx';
import { useColleagues } from './use-colleagues.ts';

/** The lock of the head: how many can open the case, and on click who. */
export function WhoCanSee({ file }: { file: CaseResponse }) {
  const { t } = useTranslation('cases');
  const { place, whoSees } = useColleagues();
  const label = t('common:whoCanSee', { count: file.visibleTo });
  const inTeam = [file.responsible?.id ?? '', ...file.team.map(({ id }) => id)];
  const people = whoSees(inTeam);
  return (
    <Popover position="bottom-end" width={320} trapFocus returnFocus>
      <Popover.Target>
        <Button size="xs" className="b-lock" leftSection={<IconLock size={16} stroke={1.75} aria-hidden />} aria-label={label} title={label}>{file.visibleTo}</Button>
      </Popover.Target>
      <Popover.Dropdown className="b-who" tabIndex={-1} data-autofocus>
        <h2>{t('who.title')}</h2>
        <p className="b-small b-muted">{t('who.text')}</p>
        <ul className="b-people b-who-list">
          {people.map(({ id, name, role }) => (
            <li key={id}>
              <Avatar name={name} index={place(id)} decorative />
              <div className="b-grow">
                <span className="b-people-name"><bdi>{name}</bdi></span>
                <div className="b-people-second">{[t(`common:role.${role}`), id === file.responsible?.id ? t('team.responsible') : inTeam.includes(id) && t('team.member')].filter(Boolean).join(' · ')}</div>
              </div>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
