import { ActionIcon, Indicator, Menu } from '@mantine/core';
import {
  IconBell,
  IconCalendarEvent,
  IconChecks,
  IconFolders,
  IconMailOpened,
  IconPhone,
  IconSend,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import type { NotificationKind } from '@bleibeakte/contracts';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { formatDay } from '../../format/format-day.ts';
import { formatMoment } from '../../format/format-moment.ts';
import { paths } from '../../paths.ts';
import { useNotifications, useReadAllNotifications, useReadNotification } from './shell.queries.ts';

const icons: Record<NotificationKind, Icon> = {
  deadline: IconCalendarEvent,
  submission: IconSend,
  assigned: IconFolders,
  papers: IconMailOpened,
  request: IconPhone,
};

/** Where those lead that name no case. */
const places: Record<NotificationKind, string> = {
  deadline: paths.today,
  submission: paths.today,
  assigned: paths.today,
  papers: paths.papers,
  request: `${paths.requests}?ansicht=mir`,
};

/** Messages inside the product; file numbers only, no names. */
export function Bell() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data = [] } = useNotifications();
  const read = useReadNotification();
  const readAll = useReadAllNotifications();
  const unread = data.filter((one) => one.readAt === null).length;
  const label = unread > 0 ? t('common:bell.unread', { count: unread }) : t('common:bell.label');
  return (
    <Menu width={340}>
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={label} title={label} className="b-top-icon">
          <Indicator disabled={unread === 0} size={8} offset={2} color="var(--over-solid)">
            <IconBell size={20} stroke={1.75} aria-hidden />
          </Indicator>
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('common:bell.label')}</Menu.Label>
        {data.length === 0 && (
          <div className="b-small b-muted" style={{ padding: '4px 12px 10px' }}>
            {t('common:bell.empty')}
          </div>
        )}
        <div className="b-bell-list">
          {data.map((one) => {
            const Shape = icons[one.kind];
            return (
              <Menu.Item
                key={one.id}
                leftSection={<Shape size={18} stroke={1.75} aria-hidden />}
                onClick={() => {
                  if (one.readAt === null) read.mutate(one.id);
                  void navigate(one.caseId ? paths.case(one.caseId) : places[one.kind]);
                }}
              >
                <span className={one.readAt === null ? 'b-strong' : undefined}>
                  {one.caseNumber && `${one.caseNumber} · `}{t(`common:bell.kind.${one.kind}`)}
                  {one.dueOn ? ` ${formatDay(one.dueOn)}` : ''}
                </span>
                <span className="b-tiny b-faint" style={{ display: 'block' }}>
                  {formatMoment(one.at)}
                  {one.readAt === null ? ` · ${t('common:bell.new')}` : ''}
                </span>
              </Menu.Item>
            );
          })}
        </div>
        {data.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Item
              leftSection={<IconChecks size={18} stroke={1.75} aria-hidden />}
              closeMenuOnClick={false}
              // It stays where it is when all are read: whoever pressed it by key would stand nowhere.
              aria-disabled={unread === 0}
              className={unread === 0 ? 'b-bell-done' : undefined}
              onClick={() => {
                if (unread > 0) readAll.mutate();
              }}
            >
              {t(unread > 0 ? 'common:bell.readAll' : 'common:bell.allRead')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
