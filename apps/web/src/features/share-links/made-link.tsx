import { Button, Modal } from '@mantine/core';
import { IconCheck, IconCopy, IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MadeLinkResponse } from '@bleibeakte/contracts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { Note } from '../../ui/note.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { CopyLink } from '../staff/copy-link.tsx';
import { TextState } from './invitation-preview.tsx';
import { linkEndText } from './link-end-text.ts';
import { QrCode } from './qr-code.tsx';
import '../staff/staff.css';
import './share-links.css';

/** The only moment in which link and code can be seen: take it along as link, as text, as mail or as picture. */
export function MadeLink({ made, onClose }: { made: MadeLinkResponse; onClose: () => void }) {
  const { t } = useTranslation('links');
  const { link, path, code, invitation } = made;
  const address = new URL(path, window.location.origin).href;
  const [body, setBody] = useState(invitation.body.replace('{link}', address));
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(body);
      setCopied(true);
    } catch {
      document.querySelector<HTMLTextAreaElement>('[data-invitation]')?.select();
      setCopied(document.execCommand('copy'));
    }
  };
  const mail = `mailto:?subject=${encodeURIComponent(invitation.subject)}&body=${encodeURIComponent(body)}`;
  return (
    <Modal.Root opened onClose={onClose} closeOnClickOutside={false} size={840}>
      <DialogFrame title={t(`made.title.${link.purpose}`)} subtitle={<bdi>{link.writer ?? link.asksFor}</bdi>} onClose={onClose}>
        <div className="b-dialog-body">
          <div className="b-made-link">
            <div className="b-stack">
              <p>{t('made.text')}</p>
              <CopyLink path={path} />
              {code && (
                <Note tone="today" title={t('made.code')}>
                  <span className="b-made-code b-num">{code.slice(0, 3)} {code.slice(3)}</span>
                  {t('made.codeText')}
                </Note>
              )}
              <Note tone="soon">{t('made.ends', { at: linkEndText(link) })}</Note>
            </div>
            <QrCode text={address} label={t('made.qr')} />
          </div>
          <TextAreaField
            label={t('made.invitation')} value={body} autosize minRows={6} maxRows={16} data-invitation dir="auto"
            onChange={(event) => { setBody(event.currentTarget.value); setCopied(false); }}
          />
          <TextState invitation={invitation} />
          <div className="b-link-acts">
            <Button size="xs" leftSection={isCopied ? <IconCheck size={16} stroke={1.75} aria-hidden /> : <IconCopy size={16} stroke={1.75} aria-hidden />} onClick={() => void copy()}>{t(isCopied ? 'made.copied' : 'made.copy')}</Button>
            <Button size="xs" component="a" href={mail} leftSection={<IconMail size={16} stroke={1.75} aria-hidden />}>{t('made.mail')}</Button>
          </div>
        </div>
        <div className="b-dialog-foot"><Button onClick={onClose}>{t('common:close')}</Button></div>
      </DialogFrame>
    </Modal.Root>
  );
}
