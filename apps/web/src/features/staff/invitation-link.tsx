import { Button, Modal, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewInvitationResponse } from '@bleibeakte/contracts';
import { formatMoment } from '../../format/format-moment.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { Note } from '../../ui/note.tsx';

export interface InvitationLinkProps {
  invitation: NewInvitationResponse;
  onClose: () => void;
}

/** The only moment in which the link can be seen. */
export function InvitationLink({ invitation, onClose }: InvitationLinkProps) {
  const { t } = useTranslation('staff');
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  const address = new URL(invitation.link, window.location.origin).href;
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
    <Modal.Root opened onClose={onClose} closeOnClickOutside={false}>
      <DialogFrame title={t('link.title')} subtitle={`${invitation.email} · ${t(`common:role.${invitation.role}`)}`} onClose={onClose}>
        <div className="b-dialog-body">
          <p>{t('link.text')}</p>
          <div className="b-staff-link">
            <TextInput ref={field} label={t('link.label')} value={address} readOnly onFocus={(event) => event.currentTarget.select()} />
            <Button variant="filled" data-autofocus leftSection={isCopied ? <IconCheck size={18} stroke={1.75} aria-hidden /> : <IconCopy size={18} stroke={1.75} aria-hidden />} onClick={() => void copy()}>
              {isCopied ? t('link.copied') : t('link.copy')}
            </Button>
          </div>
          <p className="b-hidden" role="status">{isCopied ? t('link.copied') : ''}</p>
          <Note tone="soon">{t('link.ends', { at: formatMoment(invitation.expiresAt) })}</Note>
        </div>
        <div className="b-dialog-foot"><Button onClick={onClose}>{t('common:close')}</Button></div>
      </DialogFrame>
    </Modal.Root>
  );
}
