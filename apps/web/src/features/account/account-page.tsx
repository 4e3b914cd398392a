import { useTranslation } from 'react-i18next';
import { useMe } from '../../login/use-me.ts';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Section } from '../../ui/section.tsx';
import { AppearanceForm } from './appearance-form.tsx';
import { PasswordForm } from './password-form.tsx';
import { SessionList } from './session-list.tsx';

export function AccountPage() {
  const { t } = useTranslation('account');
  const me = useMe();
  return (
    <Page title={t('title')} layout="narrow">
      <PageHeader
        title={t('title')}
        subtitle={
          <>
            <bdi>{me.name}</bdi> · {t(`common:role.${me.role}`)} · {me.organisation.name} ·{' '}
            {me.email}
          </>
        }
      />
      <div className="b-stack">
        <Section title={t('appearance.title')}>
          <AppearanceForm />
        </Section>
        <Section title={t('sessions.title')} body="rows">
          <SessionList />
        </Section>
        <Section title={t('password.title')}>
          <PasswordForm />
        </Section>
      </div>
    </Page>
  );
}
