import { Button, Modal } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import {
  type CaseResponse, type Compartment, COMPARTMENTS, CONSENT_KINDS, CONSENT_TEXT_VERSIONS, type ConsentKind, type Recipient, RECIPIENTS,
} from '@bleibeakte/contracts';
import { namesRecipients } from '@bleibeakte/domain';
import { ChipChoice } from '../../ui/chip-choice.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { ConsentSheet } from './consent-sheet.tsx';

export interface ConsentFormDialogProps {
  file: CaseResponse;
  first: { personId: string; kinds: ConsentKind[]; recipients: Recipient[] };
  onClose: () => void;
}

const VERSION = CONSENT_TEXT_VERSIONS[CONSENT_TEXT_VERSIONS.length - 1]!;

/** One sheet for one person with the chosen consents, to be read out, signed and scanned. Prints itself, nothing around it. */
export function ConsentFormDialog({ file, first, onClose }: ConsentFormDialogProps) {
  const { t } = useTranslation('consents');
  const [personId, setPersonId] = useState(first.personId);
  const [kinds, setKinds] = useState<ConsentKind[]>(first.kinds);
  const [recipients, setRecipients] = useState<Recipient[]>(first.recipients);
  const [categories, setCategories] = useState<Compartment[]>([]);
  const person = file.people.find(({ id }) => id === personId);
  const sheet = <ConsentSheet name={person?.name ?? ''} number={file.number} kinds={kinds} version={VERSION} recipients={recipients} categories={categories} />;
  return (
    <Modal.Root opened onClose={onClose} size={720}>
      <DialogFrame title={t('form.title')} onClose={onClose}>
        <div className="b-stack b-dialog-body">
          {file.people.length > 1 && (
            <SelectField label={t('dialog.person')} value={personId} options={file.people.map(({ id, name }) => ({ value: id, label: name }))} onChange={(id) => id && setPersonId(id)} />
          )}
          <ChipChoice label={t('dialog.kind')} values={kinds} options={CONSENT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} onChange={(values) => setKinds(inOrder(values as ConsentKind[]))} />
          {kinds.some(namesRecipients) && (
            <ChipChoice label={t('dialog.recipients')} values={recipients} options={RECIPIENTS.map((value) => ({ value, label: t(`recipient.${value}`) }))} onChange={(values) => setRecipients(values as Recipient[])} />
          )}
          {kinds.includes('specialCategories') && (
            <ChipChoice label={t('dialog.categories')} values={categories} options={COMPARTMENTS.map((value) => ({ value, label: t(`category.${value}`) }))} onChange={(values) => setCategories(values as Compartment[])} />
          )}
          <div className="b-sheet-preview">{sheet}</div>
        </div>
        <div className="b-dialog-foot">
          <Button variant="default" onClick={onClose}>{t('common:close')}</Button>
          <Button variant="filled" disabled={kinds.length === 0} leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden />} onClick={() => window.print()}>{t('form.print')}</Button>
        </div>
      </DialogFrame>
      {createPortal(<div className="b-print-sheet" aria-hidden>{sheet}</div>, document.body)}
    </Modal.Root>
  );
}

const inOrder = (kinds: readonly ConsentKind[]): ConsentKind[] => CONSENT_KINDS.filter((kind) => kinds.includes(kind));
