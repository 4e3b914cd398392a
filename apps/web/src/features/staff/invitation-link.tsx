import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NewInvitationResponse } from '@bleibeakte/contracts';
import { formatMoment } from '../../format/format-moment.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { Note } from '../../ui/note.tsx';
import { CopyLink } from './copy-link.tsx';

export interface InvitationLinkProps {
  invitation: NewInvitationResponse;
  onClose: () => void;
}

/** The only moment in which the link can be seen. */
export function InvitationLink({ invitation, onClose }: InvitationLinkProps) {
  const { t } = useTranslation('staff');
  return (
    <Modal.Root opened onClose={onClose} closeOnClickOutside={false}>
      <DialogFrame title={t('link.title')} subtitle={`${invitation.email} · ${t(`common:role.${invitation.role}`)}`} onClose={onClose}>
        <div className="b-dialog-body">
          <p>{t('link.text')}</p>
          <CopyLink path={invitation.link} />
          <Note tone="soon">{t('link.ends', { at: formatMoment(invitation.expiresAt) })}</Note>
        </div>
        <div className="b-dialog-foot"><Button onClick={onClose}>{t('common:close')}</Button></div>
      </DialogFrame>
    </Modal.Root>
  );
}
