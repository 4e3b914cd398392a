import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ExampleResponse } from '@bleibeakte/contracts';
import { useTranslation } from 'react-i18next';
import { problemText } from '../http/problem.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Item } from '../ui/item.tsx';
import { Note } from '../ui/note.tsx';
import { signIn } from './login.queries.ts';
import { useEnter } from './use-enter.ts';

interface SetupAccountsProps {
  example: ExampleResponse;
}

/** Invented people with one password: a click signs in. */
export function SetupAccounts({ example }: SetupAccountsProps) {
  const { t } = useTranslation('login');
  const enter = useEnter();
  const start = useMutation({
    mutationFn: async (email: string) => {
      await signIn({ email, password: example.password });
      await enter();
    },
  });
  return (
    <>
      {start.error && (
        <div className="b-outside-form">
          <Note tone="over" alert>
            {problemText(start.error)}
          </Note>
        </div>
      )}
      <div className="b-accounts">
        {example.accounts.map((account, place) => (
          <Item
            key={account.email}
            mark={<Avatar name={account.name} index={place} decorative />}
            title={account.name}
            second={
              <>
                {t(`common:role.${account.role}`)}
                <br />
                {account.email}
              </>
            }
            end={
              <Button
                size="xs"
                loading={start.isPending && start.variables === account.email}
                onClick={() => start.mutate(account.email)}
                aria-label={t('setup.enterAs', { name: account.name })}
              >
                {t('submit')}
              </Button>
            }
          />
        ))}
      </div>
      <dl className="b-facts" style={{ marginTop: 16 }}>
        <dt>{t('password.label')}</dt>
        <dd>
          <strong>{example.password}</strong>
        </dd>
      </dl>
    </>
  );
}
