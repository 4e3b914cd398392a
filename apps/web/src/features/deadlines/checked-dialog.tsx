import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DeadlineResponse } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { formatMoment } from '../../format/format-moment.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { ControlList } from './control-list.tsx';
import { caseDeadlinesQuery } from './deadlines.queries.ts';

export interface CheckedDialogProps {
  created: DeadlineResponse;
  onChecked: () => void;
}

/** The whole file at a glance after something was entered; it stays until somebody has looked at it. */
export function CheckedDialog({ created, onChecked }: CheckedDialogProps) {
  const { t } = useTranslation('deadlines');
  const query = useQuery(caseDeadlinesQuery(created.caseId));
  const planned = created.reminders.filter(({ state }) => state === 'planned');
  return (
    <Modal.Root opened onClose={onChecked} size={640} closeOnClickOutside={false}>
      <DialogFrame title={t('control.title')} subtitle={<><span className="b-number">{created.caseNumber}</span> · <bdi>{created.caseTitle}</bdi></>} onClose={onChecked}>
        <div className="b-dialog-scroll">
          <div className="b-dialog-body">
            <p>{t('control.entered', { type: t(`common:deadlineType.${created.type}`), title: created.title, day: formatDay(created.dueOn) })}</p>
            {created.arithmetic && <p className="b-small b-muted">{created.arithmetic}</p>}
            <QueryView query={query}>
              {(all) => <ControlList entries={all.map(({ id, dueOn, type, title, state }) => ({ id, day: dueOn, type, title, state, isNew: id === created.id }))} />}
            </QueryView>
            <div>
              <h3>{t('control.reminders')}</h3>
              <ul className="b-deadline-list b-small">
                {planned.map(({ at, late }) => <li key={at}>{late ? t('reminders.atOnce') : formatMoment(at)}</li>)}
              </ul>
            </div>
          </div>
          <div className="b-dialog-foot">
            <Button variant="filled" data-autofocus onClick={onChecked}>{t('control.checked')}</Button>
          </div>
        </div>
      </DialogFrame>
    </Modal.Root>
  );
}
