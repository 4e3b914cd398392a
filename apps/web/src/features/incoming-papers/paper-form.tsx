import { Button, Radio } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AssignedPaperResponse, type CaseEventKind, type IncomingPaperResponse, PAPER_KINDS, type PaperCase, type PaperEvent, type PaperKind } from '@bleibeakte/contracts';
import { PAPER_KIND_NAMES } from '@bleibeakte/law';
import { BusyButton } from '../../ui/busy-button.tsx';
import { FormErrors } from '../../ui/form-errors.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { focusUnreadable } from '../../ui/unreadable-field.ts';
import { useKey } from '../../ui/use-key.ts';
import { besides, emptyEvent, type EventValues, infoOf, missingOf, toEvent } from '../deadlines/event-values.ts';
import { proposalsQuery } from '../deadlines/events.queries.ts';
import { inLanguage } from '../evidence/evidence-words.ts';
import { evidenceQuery } from '../evidence/evidence.queries.ts';
import { CaseField } from './case-field.tsx';
import { DeadlinePart, isTicked, type Ticks } from './deadline-part.tsx';
import { useAssignPaper } from './papers.queries.ts';

export interface PaperFormProps {
  paper: IncomingPaperResponse;
  recent: readonly PaperCase[];
  onAssigned: (assigned: AssignedPaperResponse) => void;
  onSetAside: () => void;
}

interface Values {
  file: PaperCase | null;
  /** 'kind:…' a ready word, 'item:…' an evidence item of the case. */
  what: string | null;
  starts: 'no' | 'yes' | null;
}

/** The event that such a letter usually is; it stands in the field first and can be changed. */
const USUAL_EVENT: Partial<Record<PaperKind, CaseEventKind>> = {
  authorityDecision: 'authorityDecision', authorityLetter: 'authorityRequest', bamfLetter: 'bamfDecision', courtLetter: 'courtJudgment',
  commissionLetter: 'hfkPapers', summons: 'summons', residencePaper: 'duldungIssued', medical: 'medicalCertificate',
};

const isKind = (code: string): code is PaperKind => (PAPER_KINDS as readonly string[]).includes(code);

/** Three fields: which case, what it is, does it start a deadline. Strg+Enter files it. */
export function PaperForm({ paper, recent, onAssigned, onSetAside }: PaperFormProps) {
  const { t, i18n } = useTranslation('papers');
  const box = useRef<HTMLFormElement>(null);
  const assign = useAssignPaper();
  const [ticks, setTicks] = useState<Ticks>({});
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: { file: null, what: null, starts: null },
    validate: { file: (value) => (value ? null : t('form.caseMissing')), starts: (value) => (value ? null : t('form.startsMissing')) },
  });
  const event = useForm<EventValues>({
    mode: 'controlled',
    initialValues: emptyEvent('authorityDecision', null),
    validate: (values) => Object.fromEntries(missingOf(values).map((field) => [field, t(`events:missing.${field}`)])),
  });
  const { file, what, starts } = form.getValues();
  const evidence = useQuery({ ...evidenceQuery(file?.id ?? ''), enabled: file !== null });
  const facts = file && starts === 'yes' ? toEvent(event.getValues()) : null;
  const proposals = useQuery(proposalsQuery(file?.id ?? '', facts));
  const taken = facts ? (proposals.data?.proposals ?? []).filter((one) => isTicked(ticks, one)) : [];
  // Nobody enters a deadline that has not been shown.
  const isCounting = facts !== null && proposals.isFetching;

  const save = async () => {
    if (assign.isPending || isCounting || (box.current && focusUnreadable(box.current))) return;
    const checked = form.validate();
    const first = Object.keys(checked.errors)[0];
    if (first === 'starts') box.current?.querySelector<HTMLElement>('input[type="radio"]')?.focus();
    else if (first) form.getInputNode(first)?.focus();
    if (first || !file || !starts) return;
    if (starts === 'yes' && (event.validate().hasErrors || !facts)) return event.getInputNode(missingOf(event.getValues())[0] ?? 'on')?.focus();
    const { personIds, note } = besides(event.getValues());
    const said: PaperEvent | null = facts && { ...facts, personIds, note, take: taken.map(({ key }) => key) };
    const [group, code = ''] = what?.split(':') ?? [];
    const request = { caseId: file.id, kind: group === 'kind' && isKind(code) ? code : null, evidenceItemId: group === 'item' ? code : null, event: said, version: paper.version };
    onAssigned(await assign.mutateAsync({ id: paper.id, request }));
  };
  const saveQuietly = () => void save().catch(() => undefined);
  useKey('Enter', (pressed) => { pressed.preventDefault(); saveQuietly(); }, { ctrl: true, inFields: true });

  const choose = (next: string | null) => {
    form.setFieldValue('what', next);
    const code = next?.split(':')[1] ?? '';
    const usual = isKind(code) ? USUAL_EVENT[code] : undefined;
    if (usual && !event.getValues().on) event.setValues({ kind: usual, sender: infoOf(usual).sender ?? 'land', answers: {} });
  };
  const options = [
    ...(file ? (evidence.data ?? []).map(({ id, title }) => ({ value: `item:${id}`, label: t('form.evidence', { title }) })) : []),
    ...PAPER_KINDS.map((code) => ({ value: `kind:${code}`, label: inLanguage(PAPER_KIND_NAMES[code], i18n.language) })),
  ];
  return (
    <form ref={box} noValidate className="b-papers-form" aria-label={t('form.title')} onSubmit={(submitted) => { submitted.preventDefault(); saveQuietly(); }}>
      <FormErrors form={{ errors: { ...form.errors, ...event.errors }, getInputNode: (path) => form.getInputNode(path) ?? event.getInputNode(path) }} problem={assign.error} />
      <CaseField
        label={t('form.case')}
        suggestion={paper.suggestion}
        recent={recent}
        {...form.getInputProps('file')}
        value={file}
        onChange={(chosen) => form.setValues({ file: chosen, ...(what?.startsWith('item:') && { what: null }) })}
      />
      <SelectField label={t('form.what')} placeholder={t('form.whatChoose')} options={options} searchable clearable {...form.getInputProps('what')} onChange={choose} />
      <Radio.Group label={t('form.starts')} required {...form.getInputProps('starts')}>
        <div className="b-papers-starts">
          <Radio value="no" label={t('form.startsNo')} />
          <Radio value="yes" label={t('form.startsYes')} />
        </div>
      </Radio.Group>
      {starts === 'yes' && <DeadlinePart hasCase={file !== null} query={proposals} form={event} ticks={ticks} onTick={(key, ticked) => setTicks((before) => ({ ...before, [key]: ticked }))} />}
      <div className="b-papers-acts">
        <BusyButton type="submit" variant="filled" loading={assign.isPending} aria-disabled={isCounting || undefined}>{isCounting ? t('events:proposals.counting') : taken.length > 0 ? t('form.assignWith', { count: taken.length }) : t('form.assign')}</BusyButton>
        <Button leftSection={<IconTrash size={18} stroke={1.75} aria-hidden />} onClick={onSetAside}>{t('setAside.open')}</Button>
      </div>
      <p className="b-small b-muted b-screen-only b-papers-keys">
        <span><kbd>↑</kbd> <kbd>↓</kbd> {t('keys.move')}</span> <span><kbd>↵</kbd> {t('keys.fields')}</span> <span><kbd>{t('common:keys.ctrl')} ↵</kbd> {t('keys.file')}</span>
      </p>
    </form>
  );
}
