import { ActionIcon, Menu } from '@mantine/core';
import { useState } from 'react';
import { IconDots, IconFolderOff, IconPencil, IconProgress, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseResponse } from '@bleibeakte/contracts';
import { useMay } from '../../login/may.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useReopenCase } from './cases.queries.ts';
import { CloseCaseDialog } from './close-case-dialog.tsx';
import { EditCaseDialog } from './edit-case-dialog.tsx';

export interface CaseMenuProps {
  file: CaseResponse;
  onStage: () => void;
}

const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;

export function CaseMenu({ file, onStage }: CaseMenuProps) {
  const { t } = useTranslation('cases');
  const [dialog, setDialog] = useState<'edit' | 'close' | 'reopen' | null>(null);
  const reopen = useReopenCase(file.id);
  const shut = () => setDialog(null);
  if (!useMay('case:write')) return null;
  return (
    <>
      <Menu>
        <Menu.Target><ActionIcon size={30} aria-label={t('menu.label')} title={t('menu.label')}><IconDots {...icon} /></ActionIcon></Menu.Target>
        <Menu.Dropdown>
          {file.closed ? (
            <Menu.Item leftSection={<IconRefresh {...icon} />} onClick={() => setDialog('reopen')}>{t('menu.reopen')}</Menu.Item>
          ) : (
            <>
              <Menu.Item leftSection={<IconProgress {...icon} />} onClick={onStage}>{t('menu.stage')}</Menu.Item>
              <Menu.Item leftSection={<IconPencil {...icon} />} onClick={() => setDialog('edit')}>{t('menu.edit')}</Menu.Item>
              <Menu.Item leftSection={<IconFolderOff {...icon} />} onClick={() => setDialog('close')}>{t('menu.close')}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {dialog === 'edit' && <EditCaseDialog file={file} onClose={shut} />}
      {dialog === 'close' && <CloseCaseDialog file={file} onClose={shut} />}
      <ConfirmDialog
        opened={dialog === 'reopen'} onClose={shut} title={t('reopen.title')} confirmLabel={t('reopen.title')}
        onConfirm={async () => { await reopen.mutateAsync(file.version); showDone(t('reopen.done')); }}
      >
        <p>{t('reopen.text')}</p>
      </ConfirmDialog>
    </>
  );
}
