import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceRequestResponse } from '@bleibeakte/contracts';
import { may } from '@bleibeakte/domain';
import { useMay } from '../../login/may.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useColleagues } from '../cases/use-colleagues.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { RemindDialog } from './remind-dialog.tsx';
import { useAnswer, useAssign, useGiveUp } from './requests.queries.ts';

/** Remind, enter the answer; behind a menu who calls, and giving up. */
export function RequestActs({ request }: { request: EvidenceRequestResponse }) {
  const { t } = useTranslation('requests');
  const mayWrite = useMay('evidence:write');
  const [dialog, setDialog] = useState<'remind' | 'answer' | 'giveUp' | null>(null);
  const answer = useAnswer(request.id);
  const giveUp = useGiveUp(request.id);
  const assign = useAssign(request.id);
  const helpers = useColleagues().assignable.filter(({ role }) => may(role, 'evidence:write'));
  const { version, body, assignedTo } = request;
  if (!mayWrite || request.state !== 'open') return null;
  const close = () => setDialog(null);
  const hand = (userId: string | null) => void assign.mutateAsync({ userId, version }).then(() => showDone(t(userId ? 'assign.done' : 'assign.taken')), () => undefined);
  return (
    <>
      <div className="b-row b-req-acts">
        {request.reminder && !request.consentMissing && <Button size="xs" aria-label={t('act.remindOf', { body })} onClick={() => setDialog('remind')}>{t('act.remind')}</Button>}
        <Button size="xs" aria-label={t('act.answerOf', { body })} onClick={() => setDialog('answer')}>{t('act.answer')}</Button>
        <Menu position="bottom-end" withinPortal>
          <Menu.Target><Button size="xs" rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />} aria-label={t('act.moreOf', { body })}>{t('act.more')}</Button></Menu.Target>
          <Menu.Dropdown>
            {helpers.length > 0 && <Menu.Label>{t('assign.label')}</Menu.Label>}
            {helpers.filter(({ id }) => id !== assignedTo?.id).map(({ id, name }) => <Menu.Item key={id} onClick={() => hand(id)}>{name}</Menu.Item>)}
            {assignedTo && <Menu.Item onClick={() => hand(null)}>{t('assign.nobody')}</Menu.Item>}
            <Menu.Divider />
            <Menu.Item onClick={() => setDialog('giveUp')}>{t('act.giveUp')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      {dialog === 'remind' && <RemindDialog request={request} onClose={close} />}
      {dialog === 'answer' && <AnswerDialog body={body} version={version} onClose={close} onSave={(value) => answer.mutateAsync(value)} />}
      {dialog === 'giveUp' && (
        <ConfirmDialog opened onClose={close} title={t('giveUp.title')} confirmLabel={t('giveUp.confirm')} reason="required" reasonLabel={t('giveUp.reason')}
          onConfirm={async (reason) => {
            await giveUp.mutateAsync({ reason, version });
            showDone(t('giveUp.done'));
          }}
        >
          <p>{t('giveUp.text', { title: request.title })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
