import { useTranslation } from 'react-i18next';
import { useMe } from '../../login/use-me.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { showDone } from '../../ui/toast.tsx';
import type { StaffDialogProps } from './role-dialog.tsx';
import { useUpdateStaff } from './staff.queries.ts';

/** Closes an account, or opens it again; the name stays in the history either way. */
export function AccountDialog({ person, onClose }: StaffDialogProps) {
  const { t } = useTranslation('staff');
  const me = useMe();
  const update = useUpdateStaff();
  const { id, name, version, disabled } = person;
  const words = disabled ? 'enable' : 'disable';
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t(`${words}.title`)}
      confirmLabel={t(`${words}.submit`)}
      danger={!disabled}
      onConfirm={async () => {
        await update.mutateAsync({ id, version, disabled: !disabled });
        showDone(t(`${words}.done`));
      }}
    >
      <p>{t(`${words}.text`, { name })}</p>
      {!disabled && <p className="b-small b-muted">{id === me.id ? t('disable.own') : t('disable.stays')}</p>}
    </ConfirmDialog>
  );
}
