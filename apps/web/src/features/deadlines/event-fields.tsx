import { NumberInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import {
  CASE_EVENT_KINDS, EVENT_QUESTIONS, EVENT_SENDERS, type EventQuestion, INSTRUCTIONS, PERIOD_UNITS, SERVICE_MODES,
} from '@bleibeakte/contracts';
import { DateField } from '../../ui/date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ConditionFields } from './condition-fields.tsx';
import { type EventValues, infoOf, isPosted } from './event-values.ts';

export type EventForm = UseFormReturnType<EventValues>;

export interface EventFieldsProps {
  form: EventForm;
  /** While an event is corrected its kind stays. */
  fixedKind?: boolean;
}

/** What happened, when, how it arrived and what the letter says: only what this kind of event asks for. */
export function EventFields({ form, fixedKind = false }: EventFieldsProps) {
  const { t } = useTranslation('events');
  const { kind, service } = form.getValues();
  const info = infoOf(kind);
  return (
    <>
      <div className="b-columns">
        <SelectField
          label={t('field.what')}
          options={CASE_EVENT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          searchable
          disabled={fixedKind}
          {...form.getInputProps('kind')}
          onChange={(next) => next && form.setValues({ kind: next, sender: infoOf(next).sender ?? 'land', answers: {} })}
        />
        <DateField label={t(`day.${kind}`)} required {...form.getInputProps('on')} />
      </div>
      {info.served && (
        <div className="b-columns">
          <SelectField label={t('service.label')} options={SERVICE_MODES.map((value) => ({ value, label: t(`service.${value}`) }))} searchable {...form.getInputProps('service')} onChange={(next) => form.setFieldValue('service', next ?? 'unknown')} />
          <SelectField label={t('sender.label')} options={EVENT_SENDERS.map((value) => ({ value, label: t(`sender.${value}`) }))} {...form.getInputProps('sender')} onChange={(next) => form.setFieldValue('sender', next ?? 'unknown')} />
        </div>
      )}
      {info.served && (
        <div className="b-columns">
          {isPosted(service) && <DateField label={t(service === 'receptionCentre' ? 'field.deliveredOn' : 'field.postedOn')} description={t('field.postedHint')} {...form.getInputProps('postedOn')} />}
          <DateField label={t('field.letterDatedOn')} {...form.getInputProps('letterDatedOn')} />
        </div>
      )}
      {info.questions && <div className="b-columns">{info.questions.map((question) => <Question key={question} form={form} question={question} />)}</div>}
      {info.asylumDay && <DateField label={t('field.asylumAppliedOn')} description={t('field.asylumHint')} {...form.getInputProps('asylumAppliedOn')} />}
      {info.servedOn && <DateField label={t('field.servedOn')} {...form.getInputProps('servedOn')} />}
      {info.instruction && <Instruction form={form} />}
      {info.named && (
        <div className="b-columns">
          <DateField label={t(`named.${kind}`)} required={info.namedNeeded ?? false} {...form.getInputProps('namedOn')} />
          {info.namedTime && <Time form={form} />}
        </div>
      )}
      {!info.named && info.namedTime && <Time form={form} />}
      {info.period && <Period form={form} label={t('field.period')} length="length" unit="unit" />}
      {info.conditions && <ConditionFields form={form} />}
    </>
  );
}

function Time({ form }: { form: EventForm }) {
  const { t } = useTranslation('events');
  return <TextField label={t('field.time')} placeholder="09:30" maxLength={5} {...form.getInputProps('namedTime')} />;
}

function Question({ form, question }: { form: EventForm; question: EventQuestion }) {
  const { t } = useTranslation('events');
  const { answers } = form.getValues();
  const options = EVENT_QUESTIONS[question].map((value) => ({ value: value as string, label: t(`question.${question}.${value}`) }));
  return (
    <SelectField
      label={t(`question.${question}.label`)}
      placeholder={t('field.open')}
      clearable
      options={options}
      value={answers[question] ?? null}
      onChange={(next) => form.setFieldValue('answers', { ...answers, [question]: next })}
    />
  );
}

function Instruction({ form }: { form: EventForm }) {
  const { t } = useTranslation('events');
  return (
    <>
      <SelectField label={t('instruction.label')} options={INSTRUCTIONS.map((value) => ({ value, label: t(`instruction.${value}`) }))} {...form.getInputProps('instruction')} onChange={(next) => form.setFieldValue('instruction', next ?? 'unknown')} />
      {form.getValues().instruction !== 'missing' && <Period form={form} label={t('instruction.says')} description={t('instruction.saysHint')} length="saysLength" unit="saysUnit" />}
    </>
  );
}

interface PeriodProps {
  form: EventForm;
  label: string;
  description?: string;
  length: 'length' | 'saysLength';
  unit: 'unit' | 'saysUnit';
}

/** Mantine's number field speaks of '' where we say null. */
function Period({ form, label, description, length, unit }: PeriodProps) {
  const { t } = useTranslation('events');
  const values = form.getValues();
  return (
    <div className="b-columns">
      <NumberInput label={label} description={description} min={1} max={1000} allowDecimal={false} hideControls inputWrapperOrder={['label', 'input', 'description', 'error']} value={values[length] ?? ''} onChange={(next) => form.setFieldValue(length, typeof next === 'number' ? next : null)} data-path={length} />
      <SelectField label={t('field.unit')} options={PERIOD_UNITS.map((value) => ({ value, label: t(`deadlines:unit.${value}`) }))} value={values[unit]} onChange={(next) => form.setFieldValue(unit, next ?? 'week')} />
    </div>
  );
}
