import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  type CaseResponse, type Compartment, COMPARTMENTS, CONSENT_CHANNELS, CONSENT_KINDS, CONSENT_TEXT_VERSIONS, type ConsentChannel, type ConsentKind, type Recipient, RECIPIENTS,
} from '@bleibeakte/contracts';
import { namesRecipients } from '@bleibeakte/domain';
import { today } from '../../format/today.ts';
import { ChipChoice } from '../../ui/chip-choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { documentsQuery } from '../documents/documents.queries.ts';
import { languageOptions } from '../persons/person-words.ts';
import { ConsentWording } from './consent-wording.tsx';
import { useRecordConsent } from './consents.queries.ts';

interface Values {
  personId: string | null;
  kind: ConsentKind | null;
  recipients: Recipient[];
  channels: ConsentChannel[];
  categories: Compartment[];
  namedAs: string;
  givenOn: string | null;
  validUntil: string | null;
  language: string | null;
  interpreter: string;
  documentId: string | null;
  note: string;
}

const CURRENT_TEXT = CONSENT_TEXT_VERSIONS[CONSENT_TEXT_VERSIONS.length - 1]!;

export interface ConsentDialogProps {
  file: CaseResponse;
  /** What is chosen already. */
  first?: Partial<Pick<Values, 'personId' | 'kind' | 'recipients' | 'categories'>>;
  onClose: () => void;
}

/** Who agreed to what, when, in which language, with whose help, and where the signed page is. */
export function ConsentDialog({ file, first = {}, onClose }: ConsentDialogProps) {
  const { t } = useTranslation('consents');
  const record = useRecordConsent(file.id);
  const documents = useQuery(documentsQuery(file.id));
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: {
      personId: file.people.length === 1 ? file.people[0]!.id : null, kind: null, recipients: [], channels: [], categories: [], namedAs: '', givenOn: today(), validUntil: null,
      language: null, interpreter: '', documentId: null, note: '', ...first,
    },
    validate: {
      personId: (value) => (value ? null : t('dialog.personMissing')),
      kind: (value) => (value ? null : t('dialog.kindMissing')),
      recipients: (value, { kind }) => (kind && namesRecipients(kind) && value.length === 0 ? t('dialog.recipientMissing') : null),
      channels: (value, { kind }) => (kind === 'channels' && value.length === 0 ? t('dialog.channelMissing') : null),
      categories: (value, { kind }) => (kind === 'specialCategories' && value.length === 0 ? t('dialog.categoryMissing') : null),
      givenOn: (value) => (value ? null : t('dialog.dayMissing')),
      language: (value) => (value ? null : t('dialog.languageMissing')),
    },
  });
  const { kind, recipients, channels, categories } = form.getValues();
  return (
    <FormDialog
      opened onClose={onClose} form={form} title={t('dialog.title')} submitLabel={t('dialog.save')} footnote={t('dialog.footnote')}
      onSubmit={async ({ personId, kind: chosen, givenOn, language, ...values }) => {
        if (!personId || !chosen || !givenOn || !language) return false;
        await record.mutateAsync({ ...values, personId, kind: chosen, givenOn, language, textVersion: CURRENT_TEXT });
        showDone(t('dialog.saved'));
        return true;
      }}
    >
      {file.people.length > 1 && (
        <SelectField label={t('dialog.person')} required options={file.people.map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('personId')} />
      )}
      <SelectField<ConsentKind> label={t('dialog.kind')} required options={CONSENT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} {...form.getInputProps('kind')} />
      {kind && namesRecipients(kind) && (
        <ChipChoice
          label={t('dialog.recipients')} values={recipients} options={RECIPIENTS.map((value) => ({ value, label: t(`recipient.${value}`) }))}
          error={form.errors['recipients']} onChange={(values) => form.setFieldValue('recipients', values as Recipient[])}
        />
      )}
      {kind === 'channels' && (
        <ChipChoice
          label={t('dialog.channels')} values={channels} options={CONSENT_CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
          error={form.errors['channels']} onChange={(values) => form.setFieldValue('channels', values as ConsentChannel[])}
        />
      )}
      {kind === 'specialCategories' && (
        <ChipChoice
          label={t('dialog.categories')} values={categories} options={COMPARTMENTS.map((value) => ({ value, label: t(`category.${value}`) }))}
          error={form.errors['categories']} onChange={(values) => form.setFieldValue('categories', values as Compartment[])}
        />
      )}
      {kind && <ConsentWording kind={kind} version={CURRENT_TEXT} recipients={recipients} categories={categories} />}
      {kind === 'recipients' && <TextField label={t('dialog.namedAs')} description={t('dialog.namedAsHint')} maxLength={60} {...form.getInputProps('namedAs')} />}
      <div className="b-columns">
        <DateField label={t('dialog.givenOn')} required max={today()} {...form.getInputProps('givenOn')} />
        <DateField label={t('dialog.validUntil')} {...form.getInputProps('validUntil')} />
      </div>
      <div className="b-columns">
        <SelectField label={t('dialog.language')} required searchable options={languageOptions([])} {...form.getInputProps('language')} />
        <TextField label={t('dialog.interpreter')} maxLength={120} {...form.getInputProps('interpreter')} />
      </div>
      <SelectField
        label={t('dialog.document')} description={t('dialog.documentHint')} searchable clearable
        options={(documents.data ?? []).map(({ id, fileName }) => ({ value: id, label: fileName }))} {...form.getInputProps('documentId')}
      />
      <TextAreaField label={t('dialog.note')} maxLength={2000} autosize minRows={2} {...form.getInputProps('note')} />
    </FormDialog>
  );
}
