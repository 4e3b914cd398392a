import { Button, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A link that can be seen only now, ready to be taken; `path` is completed by the address of this page. */
export function CopyLink({ path }: { path: string }) {
  const { t } = useTranslation('staff');
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  const address = new URL(path, window.location.origin).href;
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      // Without a secure address the browser refuses: the link stays marked, so that Ctrl+C takes it.
      setCopied(document.execCommand('copy'));
    }
  };
  return (
    <>
      <div className="b-staff-link">
        <TextInput ref={field} label={t('link.label')} value={address} readOnly onFocus={(event) => event.currentTarget.select()} />
        <Button variant="filled" data-autofocus leftSection={isCopied ? <IconCheck size={18} stroke={1.75} aria-hidden /> : <IconCopy size={18} stroke={1.75} aria-hidden />} onClick={() => void copy()}>
          {isCopied ? t('link.copied') : t('link.copy')}
        </Button>
      </div>
      <p className="b-hidden" role="status">{isCopied ? t('link.copied') : ''}</p>
    </>
  );
}
