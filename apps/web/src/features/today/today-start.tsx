import { Button } from '@mantine/core';
import { IconFolderPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useMay } from '../../login/may.ts';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';

/** Before the first case there is nothing to be on time for: where the work begins. */
export function TodayStart() {
  const { t } = useTranslation('today');
  const [params] = useSearchParams();
  const mayBegin = useMay('case:write');
  // "Meine" is empty for everybody who only helps.
  if (!mayBegin || params.has('wessen')) return null;
  return (
    <div className="b-today-start">
      <Section title={t('start.title')}>
        <EmptyState
          why="start"
          icon={IconFolderPlus}
          title={t('start.what')}
          text={t('start.text')}
          action={
            <Button variant="filled" component={Link} to={paths.newCase}>
              {t('start.act')}
            </Button>
          }
        />
      </Section>
    </div>
  );
}
