import { ActionIcon, Button, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconDotsVertical, IconEdit, IconPlus, IconPrinter, IconRubberStamp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseResponse, EffortResponse } from '@bleibeakte/contracts';
import { useMay } from '../../login/may.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { showDone } from '../../ui/toast.tsx';
import { EffortDialog } from './effort-dialog.tsx';
import { EffortTable } from './effort-table.tsx';
import { effortsQuery, useWithdrawEffort } from './efforts.queries.ts';

type Dialog = { act: 'enter' } | { act: 'change' | 'withdraw'; effort: EffortResponse };

/** What was tried to get a passport, by day; prints as the table that goes to the commission. */
export function EffortsTab({ file }: { file: CaseResponse }) {
  const { t } = useTranslation('efforts');
  const query = useQuery(effortsQuery(file.id));
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const mayWrite = useMay('evidence:write') && !file.closed;
  const close = () => setDialog(null);
  const enter = mayWrite && <Button size="xs" leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />} onClick={() => setDialog({ act: 'enter' })}>{t('enter')}</Button>;
  const standing = query.data?.filter(({ withdrawnAt }) => withdrawnAt === null).length ?? 0;
  return (
    <Section
      title={t('title')} icon={IconRubberStamp} body="rows" {...(standing > 0 && { count: standing })}
      action={standing > 0 && <span className="b-row"><Button size="xs" variant="default" className="b-efforts-print" leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden />} onClick={() => window.print()}>{t('print')}</Button>{enter}</span>}
    >
      <QueryView
        query={query} loading="rows" errorTitle={t('notLoaded')} isEmpty={(all) => all.length === 0}
        empty={<EmptyState why="start" icon={IconRubberStamp} title={t('none')} text={t('noneText')} {...(enter && { action: enter })} />}
      >
        {(all) => (
          <EffortTable
            efforts={all} people={file.people} number={file.number}
            {...(mayWrite && { menu: (effort: EffortResponse) => <RowMenu effort={effort} onAct={(act) => setDialog({ act, effort })} /> })}
          />
        )}
      </QueryView>
      {dialog?.act === 'enter' && <EffortDialog file={file} onClose={close} />}
      {dialog?.act === 'change' && <EffortDialog file={file} effort={dialog.effort} onClose={close} />}
      {dialog?.act === 'withdraw' && <WithdrawDialog effort={dialog.effort} onClose={close} />}
    </Section>
  );
}

function RowMenu({ effort, onAct }: { effort: EffortResponse; onAct: (act: 'change' | 'withdraw') => void }) {
  const { t } = useTranslation('efforts');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={t('more', { kind: t(`kind.${effort.kind}`) })}><IconDotsVertical size={18} stroke={1.75} aria-hidden /></ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconEdit size={16} stroke={1.75} aria-hidden />} onClick={() => onAct('change')}>{t('change')}</Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />} onClick={() => onAct('withdraw')}>{t('withdraw.open')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function WithdrawDialog({ effort, onClose }: { effort: EffortResponse; onClose: () => void }) {
  const { t } = useTranslation('efforts');
  const withdraw = useWithdrawEffort(effort.id);
  return (
    <ConfirmDialog
      opened onClose={onClose} danger title={t('withdraw.title')} confirmLabel={t('withdraw.confirm')} reason="required"
      onConfirm={async (reason) => {
        await withdraw.mutateAsync({ reason, version: effort.version });
        showDone(t('withdraw.done'));
      }}
    >
      <p>{t('withdraw.text')}</p>
    </ConfirmDialog>
  );
}
