import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../login/may.ts';
import { EmptyState } from '../../ui/empty-state.tsx';

export function PersonsEmpty({ isSearching, onNew }: { isSearching: boolean; onNew: () => void }) {
  const { t } = useTranslation();
  const mayWrite = useMay('person:write');
  const action = mayWrite ? (
    <Button variant={isSearching ? 'default' : 'filled'} size="xs" onClick={onNew}>
      {t('persons:create.title')}
    </Button>
  ) : undefined;
  return (
    <EmptyState
      why="start"
      icon={IconUsers}
      title={isSearching ? t('persons:list.noHit') : t('persons:list.empty')}
      text={
        isSearching
          ? t('persons:list.noHitText')
          : mayWrite
            ? t('persons:list.emptyText')
            : t('persons:list.noAccess')
      }
      action={action}
    />
  );
}
