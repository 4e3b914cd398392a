import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FACT_STANDINGS, type FactCode, type FactStanding, type FactsResponse, type FactValue } from '@bleibeakte/contracts';
import { today } from '../../format/today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { FactField } from './fact-field.tsx';
import { codesOf, FACT_GROUPS, type FactGroup, groupOf, isOfCase } from './fact-groups.ts';
import { factsQuery, useRecordFacts } from './facts.queries.ts';
import './facts.css';

export interface FactDialogProps {
  caseId: string;
  /** Null: only what the household shares. */
  personId: string | null;
  /** Whose facts, for the head. */
  name?: string;
  /** The questions to ask; without them one chooses the topic. */
  codes?: readonly FactCode[];
  onClose: () => void;
}

/** Asks what is not known yet, or corrects what is; what stays open is not touched. */
export function FactDialog(props: FactDialogProps) {
  const ofPerson = useQuery({ ...factsQuery({ personId: props.personId ?? '' }), enabled: props.personId !== null });
  const ofCase = useQuery(factsQuery({ caseId: props.caseId }));
  if (!ofCase.data || (props.personId !== null && !ofPerson.data)) return null;
  return <FactForm {...props} known={{ ...valuesOf(ofCase.data), ...valuesOf(ofPerson.data) }} />;
}

type Values = Partial<Record<FactCode, FactValue | null>>;

const valuesOf = (facts: FactsResponse | undefined): Values =>
  Object.fromEntries((facts?.current ?? []).filter(({ code }) => code !== 'judgement').map(({ code, value }) => [code, value]));

interface Form {
  values: Values;
  standing: FactStanding;
  asOf: string | null;
  source: string;
}

function FactForm({ caseId, personId, name, codes, known, onClose }: FactDialogProps & { known: Values }) {
  const { t } = useTranslation('facts');
  const record = useRecordFacts();
  const [group, setGroup] = useState<FactGroup>(codes?.[0] ? groupOf(codes[0]) : personId === null ? 'work' : 'stay');
  const of = personId === null ? 'case' : 'person';
  const groups = FACT_GROUPS.filter((one) => codesOf(one, of).length > 0);
  const shown = codes ?? codesOf(group, of);
  const form = useForm<Form>({ mode: 'controlled', initialValues: { values: known, standing: 'claimed', asOf: today(), source: '' } });
  const { values } = form.getValues();
  const changed = (Object.keys(values) as FactCode[]).filter((code) => JSON.stringify(values[code] ?? null) !== JSON.stringify(known[code] ?? null));
  return (
    <FormDialog
      opened onClose={onClose} size="wide" form={form}
      title={name ? t('dialog.title', { name }) : t('dialog.household')}
      submitLabel={t('dialog.submit')} footnote={t('dialog.footnote')} {...(changed.length === 0 && { blocked: t('dialog.nothing') })}
      onSubmit={async ({ standing, asOf, source }) => {
        await record.mutateAsync(
          changed.map((code) => ({
            owner: isOfCase(code) ? { caseId } : { personId: personId! },
            request: { code, value: values[code] ?? null, standing, asOf: asOf ?? today(), source: source.trim() || null },
          })),
        );
        showDone(t('saved'));
      }}
    >
      {!codes && <SelectField label={t('dialog.group')} options={groups.map((one) => ({ value: one, label: t(`group.${one}`) }))} value={group} onChange={(next) => next && setGroup(next)} />}
      {shown.map((code) => <FactField key={code} code={code} value={values[code] ?? null} onChange={(value) => form.setFieldValue(`values.${code}`, value as never)} />)}
      <div className="b-columns b-fact-source">
        <SelectField<FactStanding> label={t('standing.label')} options={FACT_STANDINGS.map((value) => ({ value, label: t(`standing.${value}`) }))} {...form.getInputProps('standing')} onChange={(value) => value && form.setFieldValue('standing', value)} />
        <DateField label={t('asOf')} max={today()} {...form.getInputProps('asOf')} />
      </div>
      <TextField label={t('source')} description={t('sourceHint')} maxLength={500} {...form.getInputProps('source')} />
    </FormDialog>
  );
}
