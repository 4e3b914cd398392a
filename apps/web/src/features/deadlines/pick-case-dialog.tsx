import { Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { caseSearchQuery } from './deadlines.queries.ts';
import './deadlines.css';

export interface PickCaseDialogProps {
  onClose: () => void;
  onPick: (caseId: string) => void;
}

/** A deadline belongs to a case: which one? */
export function PickCaseDialog({ onClose, onPick }: PickCaseDialogProps) {
  const { t } = useTranslation('deadlines');
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 200);
  const { data, isFetching } = useQuery(caseSearchQuery(words));
  const cases = (data?.cases ?? []).filter(({ closed }) => !closed);
  return (
    <Modal.Root opened onClose={onClose}>
      <DialogFrame title={t('pick.title')} onClose={onClose}>
        <div className="b-dialog-scroll">
          <div className="b-dialog-body">
            <TextField label={t('pick.label')} description={t('pick.hint')} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} data-autofocus maxLength={100} />
            <ul className="b-found" aria-label={t('pick.hits')}>
              {cases.map(({ id, number, title }) => (
                <li key={id}><button type="button" onClick={() => onPick(id)}><span className="b-number">{number}</span> · <bdi>{title}</bdi></button></li>
              ))}
            </ul>
            <p className="b-small b-muted" role="status">{words.length >= 2 && !isFetching && cases.length === 0 ? t('pick.none') : ''}</p>
          </div>
        </div>
      </DialogFrame>
    </Modal.Root>
  );
}
