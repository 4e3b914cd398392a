import { Button } from '@mantine/core';
import { IconCopy, IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { showDone } from '../../ui/toast.tsx';
import { mailLink } from './request-words.ts';

/** Copy the ready text, or open it in the own mail program. */
export function TextActs({ subject, text, email }: { subject: string; text: string; email: string | null }) {
  const { t } = useTranslation('requests');
  const copy = () => void navigator.clipboard.writeText(text).then(() => showDone(t('text.copied')));
  return (
    <div className="b-row b-req-text-acts">
      <Button size="xs" leftSection={<IconCopy size={16} stroke={1.75} aria-hidden />} onClick={copy}>{t('text.copy')}</Button>
      <Button size="xs" component="a" href={mailLink(email, subject, text)} leftSection={<IconMail size={16} stroke={1.75} aria-hidden />}>{t('text.mail')}</Button>
    </div>
  );
}
