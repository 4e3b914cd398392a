import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseEventResponse, ChangedEventResponse } from '@bleibeakte/contracts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { CompareDialog } from './compare-dialog.tsx';
import { DocumentField } from './document-field.tsx';
import { EventFields } from './event-fields.tsx';
import { besides, type EventValues, missingOf, toEvent, valuesOf } from './event-values.ts';
import { useChangeEvent } from './events.queries.ts';

export interface ChangeEventDialogProps {
  event: CaseEventResponse;
  onClose: () => void;
}

/** Correct what happened; then the new days stand beside the old ones, and nothing has moved. */
export function ChangeEventDialog({ event, onClose }: ChangeEventDialogProps) {
  const { t } = useTranslation('events');
  const change = useChangeEvent(event.id);
  const [changed, setChanged] = useState<ChangedEventResponse | null>(null);
  const form = useForm<EventValues>({
    mode: 'controlled',
    initialValues: valuesOf(event),
    validate: (values) => Object.fromEntries(missingOf(values).map((field) => [field, t(`missing.${field}`)])),
  });
  if (changed) return <CompareDialog changed={changed} onClose={onClose} />;
  return (
    <FormDialog
      opened
      onClose={onClose}
      size="wide"
      title={t('dialog.change')}
      form={form}
      submitLabel={t('dialog.submitChange')}
      footnote={t('dialog.changeFootnote')}
      onSubmit={async (values) => {
        const request = toEvent(values);
        if (request) setChanged(await change.mutateAsync({ ...request, ...besides(values), version: event.version }));
        return false;
      }}
    >
      <EventFields form={form} fixedKind />
      <DocumentField label={t('field.document')} caseId={event.caseId} {...form.getInputProps('documentId')} />
    </FormDialog>
  );
}
