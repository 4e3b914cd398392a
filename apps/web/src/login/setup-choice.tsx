import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconBuildingCommunity, IconFolders } from '@tabler/icons-react';
import type { ExampleResponse } from '@bleibeakte/contracts';
import { useTranslation } from 'react-i18next';
import { problemText } from '../http/problem.ts';
import { Note } from '../ui/note.tsx';
import { setUpExample } from './login.queries.ts';

interface SetupChoiceProps {
  onFound: () => void;
  onExample: (example: ExampleResponse) => void;
}

export function SetupChoice({ onFound, onExample }: SetupChoiceProps) {
  const { t } = useTranslation('login');
  const example = useMutation({ mutationFn: setUpExample, onSuccess: onExample });
  return (
    <>
      {example.error && (
        <div className="b-outside-form">
          <Note tone="over" alert>
            {problemText(example.error)}
          </Note>
        </div>
      )}
      <div className="b-choices">
        <section className="b-choice">
          <IconBuildingCommunity size={24} stroke={1.75} aria-hidden />
          <h2>{t('setup.found')}</h2>
          <p className="b-small b-muted">{t('setup.foundChoice')}</p>
          <Button variant="filled" disabled={example.isPending} onClick={onFound}>
            {t('setup.found')}
          </Button>
        </section>
        <section className="b-choice">
          <IconFolders size={24} stroke={1.75} aria-hidden />
          <h2>{t('setup.example')}</h2>
          <p className="b-small b-muted">{t('setup.exampleChoice')}</p>
          <Button loading={example.isPending} onClick={() => example.mutate()}>
            {t('setup.example')}
          </Button>
        </section>
      </div>
      {example.isPending && (
        <p className="b-small b-muted" role="status">
          {t('setup.exampleRuns')}
        </p>
      )}
    </>
  );
}
