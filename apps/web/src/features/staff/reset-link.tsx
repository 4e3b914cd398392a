import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PasswordResetLinkResponse, StaffResponse } from '@bleibeakte/contracts';
import { formatMoment } from '../../format/format-moment.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { Note } from '../../ui/note.tsx';
import { CopyLink } from './copy-link.tsx';

export interface ResetLinkProps {
  person: StaffResponse;
  reset: PasswordResetLinkResponse;
  onClose: () => void;
}

/** The only moment in which the link can be seen. */
export function ResetLink({ person, reset, onClose }: ResetLinkProps) {
  const { t } = useTranslation('staff');
  return (
    <Modal.Root opened onClose={onClose} closeOnClickOutside={false}>
      <DialogFrame title={t('reset.title')} subtitle={<><bdi>{person.name}</bdi> · {person.email}</>} onClose={onClose}>
        <div className="b-dialog-body">
          <p>{t('reset.handOver')}</p>
          <CopyLink path={reset.link} />
          <Note tone="soon">{t('reset.ends', { at: formatMoment(reset.expiresAt) })}</Note>
        </div>
        <div className="b-dialog-foot"><Button onClick={onClose}>{t('common:close')}</Button></div>
      </DialogFrame>
    </Modal.Root>
  );
}
