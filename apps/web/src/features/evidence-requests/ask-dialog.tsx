import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RECIPIENTS, REQUEST_CHANNELS } from '@bleibeakte/contracts';
import type { CasePersonResponse, EvidenceResponse, RequestDraftResponse, RequestRecipient } from '@bleibeakte/contracts';
import { may } from '@bleibeakte/domain';
import { formatDay } from '../../format/format-day.ts';
import { problemText } from '../../http/problem.ts';
import { paths } from '../../paths.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useColleagues } from '../cases/use-colleagues.ts';
import { recipientLabel } from './request-words.ts';
import { draftQuery, useAsk } from './requests.queries.ts';
import { TextActs } from './text-acts.tsx';
import './requests.css';

interface AskDialogProps {
  item: EvidenceResponse;
  people: readonly CasePersonResponse[];
  onClose: () => void;
}

/** Whom we ask, how, until when, in which words; the words are ready. */
export function AskDialog({ item, people, onClose }: AskDialogProps) {
  const { t } = useTranslation('requests');
  const query = useQuery(draftQuery(item.id));
  if (query.isError) return <ConfirmDialog opened onClose={onClose} title={t('ask.title')} confirmLabel={t('common:tryAgain')} onConfirm={() => query.refetch({ throwOnError: true })}><p>{problemText(query.error)}</p></ConfirmDialog>;
  return query.data ? <AskForm item={item} people={people} first={query.data} onClose={onClose} /> : null;
}

const RECIPIENT_CHOICES: readonly RequestRecipient[] = ['self', ...RECIPIENTS];

function AskForm({ item, people, first, onClose }: AskDialogProps & { first: RequestDraftResponse }) {
  const { t } = useTranslation('requests');
  const client = useQueryClient();
  const ask = useAsk(item.id);
  const [draft, setDraft] = useState(first);
  const helpers = useColleagues().assignable.filter(({ role }) => may(role, 'evidence:write'));
  const self = people.find(({ id }) => item.personIds.includes(id))?.name ?? '';
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      body: first.recipient === 'self' ? self : (item.owedBy ?? ''), contact: '', phone: '', email: '', channel: 'mail' as (typeof REQUEST_CHANNELS)[number] | null,
      dueOn: first.dueOn as string | null, text: first.text, question: first.question, assignedToId: null as string | null,
    },
    validate: { body: (value) => (value.trim() ? null : t('ask.bodyMissing')), text: (value) => (value.trim() ? null : t('ask.textMissing')), question: (value) => (value.trim() ? null : t('ask.questionMissing')) },
  });
  const changeRecipient = async (recipient: RequestRecipient | null) => {
    if (!recipient) return;
    const next = await client.fetchQuery(draftQuery(item.id, recipient));
    setDraft(next);
    form.setValues({ text: next.text, question: next.question, ...(recipient === 'self' && { body: self }) });
  };
  const changeDue = (dueOn: string | null) => {
    const before = form.getValues();
    const text = before.dueOn && dueOn ? before.text.replaceAll(formatDay(before.dueOn).replace('\u00a0', ' '), formatDay(dueOn).replace('\u00a0', ' ')) : before.text;
    form.setValues({ dueOn, text });
  };
  const take = (body: string | null) => {
    const known = draft.known.find((one) => one.body === body);
    if (known) form.setValues({ body: known.body, contact: known.contact ?? '', phone: known.phone ?? '', email: known.email ?? '' });
  };
  const { text, email } = form.getValues();
  const missing = [...new Set(draft.missing.map(({ name, kind }) => `${name}: ${t(`consents:kind.${kind}`)}`))];
  return (
    <FormDialog
      opened onClose={onClose} size="wide" title={t('ask.title')} subtitle={<bdi>{[item.title, draft.named.join(', ')].filter(Boolean).join(' · ')}</bdi>} form={form} submitLabel={t('ask.save')}
      blocked={missing.length > 0 ? t('ask.blocked') : null} footnote={t('ask.footnote')}
      onSubmit={async ({ channel, ...values }) => {
        if (!channel) return false;
        await ask.mutateAsync({ ...values, channel, recipient: draft.recipient, version: item.version });
        showDone(t('ask.done'));
        return true;
      }}
    >
      {missing.length > 0 && <Note tone="today" title={t('ask.missing')} action={<Link to={paths.case(item.caseId)}>{t('ask.toConsents')}</Link>}>{missing.join(' · ')}</Note>}
      <div className="b-columns">
        <SelectField label={t('ask.recipient')} searchable options={RECIPIENT_CHOICES.map((value) => ({ value, label: recipientLabel(value, t) }))} value={draft.recipient} onChange={(value) => void changeRecipient(value)} />
        <TextField label={t('ask.body')} maxLength={200} description={t('ask.bodyHelp')} {...form.getInputProps('body')} />
      </div>
      {draft.known.length > 0 && <SelectField label={t('ask.known')} placeholder={t('ask.knownChoose')} searchable value={null} options={draft.known.map(({ body }) => ({ value: body, label: body }))} onChange={take} />}
      <div className="b-columns">
        <TextField label={t('ask.contact')} maxLength={200} {...form.getInputProps('contact')} />
        <TextField label={t('ask.phone')} maxLength={60} type="tel" {...form.getInputProps('phone')} />
        <TextField label={t('ask.email')} maxLength={200} type="email" {...form.getInputProps('email')} />
      </div>
      <div className="b-columns">
        <SelectField label={t('ask.channel')} options={REQUEST_CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))} {...form.getInputProps('channel')} />
        <DateField label={t('ask.dueOn')} {...form.getInputProps('dueOn')} onChange={changeDue} />
        {helpers.length > 0 && <SelectField label={t('ask.assignedTo')} clearable description={t('ask.assignedToHelp')} options={helpers.map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('assignedToId')} />}
      </div>
      <TextAreaField label={t('ask.text')} maxLength={5000} autosize minRows={6} maxRows={14} {...form.getInputProps('text')} />
      <TextActs subject={draft.subject} text={text} email={email.trim() || null} />
      <TextAreaField label={t('ask.question')} maxLength={1000} autosize minRows={2} description={t('ask.questionHelp')} {...form.getInputProps('question')} />
    </FormDialog>
  );
}
