import { Checkbox } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CaseResponse, type CreateLinkRequest, LETTER_ROLES, type LetterRole, LINK_LANGUAGES, type LinkLanguage, type LinkPurpose, type MadeLinkResponse } from '@bleibeakte/contracts';
import { addDays } from '../../format/calendar.ts';
import { today } from '../../format/today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { evidenceQuery } from '../evidence/evidence.queries.ts';
import { languageName } from '../persons/person-words.ts';
import { firstValues } from './first-values.ts';
import { InvitationPreview } from './invitation-preview.tsx';
import { MadeLink } from './made-link.tsx';
import { invitationQuery, useMakeLink } from './share-links.queries.ts';

interface LinkDialogProps {
  file: CaseResponse;
  purpose: LinkPurpose;
  evidenceItemId: string | null;
  onClose: () => void;
}

interface Values {
  personIds: string[];
  role: LetterRole | null;
  writer: string;
  language: LinkLanguage;
  dueOn: string | null;
  asksFor: string;
}

const DAYS = 14;

/** For a letter: of whom, who writes as what, until when. For an upload: from whom, what, in which language. */
export function LinkDialog({ file, purpose, evidenceItemId, onClose }: LinkDialogProps) {
  const { t } = useTranslation('links');
  const make = useMakeLink(file.id);
  const [made, setMade] = useState<MadeLinkResponse | null>(null);
  const isLetter = purpose === 'letter';
  const item = useQuery(evidenceQuery(file.id)).data?.find(({ id }) => id === evidenceItemId);
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: { ...firstValues(file, item), language: 'de', dueOn: addDays(today(), DAYS), asksFor: '' },
    validate: {
      personIds: (ids) => (ids.length > 0 ? null : t('dialog.personMissing')),
      role: (role) => (!isLetter || role ? null : t('dialog.roleMissing')),
      writer: (writer) => (!isLetter || writer.trim() ? null : t('dialog.writerMissing')),
      dueOn: (day) => (!isLetter || day ? null : t('dialog.dueMissing')),
      asksFor: (text) => (isLetter || text.trim() ? null : t('dialog.asksForMissing')),
    },
  });
  const toRequest = ({ personIds, role, writer, language, dueOn, asksFor }: Values): CreateLinkRequest =>
    isLetter ? { purpose, personIds, evidenceItemId, role, writer: writer.trim(), language, dueOn } : { purpose, personIds, evidenceItemId, language, asksFor: asksFor.trim() };
  const [settled] = useDebouncedValue(form.getValues(), 400);
  const isWhole = settled.personIds.length > 0 && (isLetter ? Boolean(settled.role && settled.writer.trim() && settled.dueOn && settled.dueOn >= today()) : Boolean(settled.asksFor.trim()));
  const preview = useQuery(invitationQuery(file.id, isWhole ? toRequest(settled) : null));
  if (made) return <MadeLink made={made} onClose={onClose} />;
  const missing = isWhole ? (preview.data?.missing ?? []) : [];
  return (
    <FormDialog
      opened onClose={onClose} form={form} size="wide" title={t(`dialog.title.${purpose}`)} subtitle={item && <bdi>{item.title}</bdi>} submitLabel={t('dialog.submit')}
      blocked={missing.length > 0 ? t('dialog.blocked') : null}
      below={isWhole && preview.data ? <InvitationPreview invitation={preview.data} file={file} purpose={purpose} /> : undefined}
      onSubmit={async (values) => {
        setMade(await make.mutateAsync(toRequest(values)));
        return false;
      }}
    >
      <Checkbox.Group label={t(`dialog.persons.${purpose}`)} {...form.getInputProps('personIds')}>
        <div className="b-links-persons">{file.people.map(({ id, name }) => <Checkbox key={id} value={id} label={<bdi>{name}</bdi>} />)}</div>
      </Checkbox.Group>
      {isLetter ? (
        <>
          <div className="b-columns">
            <SelectField<LetterRole> label={t('dialog.role')} required options={LETTER_ROLES.map((value) => ({ value, label: t(`role.${value}`) }))} {...form.getInputProps('role')} />
            <TextField label={t('dialog.writer')} required maxLength={120} placeholder={t('dialog.writerHint')} {...form.getInputProps('writer')} />
          </div>
          <div className="b-columns">
            <DateField label={t('dialog.due')} required min={today()} max={addDays(today(), 183)} {...form.getInputProps('dueOn')} />
            <SelectField<LinkLanguage> label={t('dialog.languageOfWriter')} options={LINK_LANGUAGES.map((value) => ({ value, label: languageName(value) }))} {...form.getInputProps('language')} />
          </div>
        </>
      ) : (
        <>
          <TextField label={t('dialog.asksFor')} required maxLength={200} placeholder={t('dialog.asksForPlaceholder')} description={t('dialog.asksForHint')} {...form.getInputProps('asksFor')} />
          <SelectField<LinkLanguage> label={t('dialog.languageOfClient')} options={LINK_LANGUAGES.map((value) => ({ value, label: languageName(value) }))} {...form.getInputProps('language')} />
        </>
      )}
    </FormDialog>
  );
}
