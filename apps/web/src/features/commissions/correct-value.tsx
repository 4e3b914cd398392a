import { Checkbox, Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CommissionFieldShape, CommissionValue } from '@bleibeakte/contracts';
import { choiceLabels } from '@bleibeakte/law';
import { noBreak } from '../../format/no-break.ts';
import { DateField } from '../../ui/date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CorrectRows } from './correct-rows.tsx';

interface CorrectValueProps {
  field: string;
  shape: CommissionFieldShape;
  label: string;
  /** The value that holds, in words. */
  before: string;
  value: CommissionValue;
  onChange: (value: CommissionValue) => void;
}

type Kind = CommissionFieldShape['kind'];
type Field = (props: CorrectValueProps) => React.ReactNode;

const hint = ({ before }: CorrectValueProps, until: string) => noBreak(`${until} ${before}`);

/** One kind of field, one way to enter it; empty = not known. */
const FIELDS: Record<Kind, Field> = {
  text: TextValue,
  number: NumberValue,
  yesNo: YesNoValue,
  day: DayValue,
  choice: ChoiceValue,
  choices: ChoicesValue,
  rows: RowsValue,
};

export function CorrectValue(props: CorrectValueProps) {
  const Shown = FIELDS[props.shape.kind];
  return <Shown {...props} />;
}

function TextValue(props: CorrectValueProps) {
  const { t } = useTranslation('commissions');
  const { shape, label, value, onChange } = props;
  return (
    <TextAreaField
      label={label} description={hint(props, t('correct.until'))} maxLength={'max' in shape ? shape.max : 500} autosize minRows={1} maxRows={10}
      value={typeof value === 'string' ? value : ''} onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}

function NumberValue(props: CorrectValueProps) {
  const { t } = useTranslation('commissions');
  const { label, value, onChange } = props;
  const type = (text: string) => onChange(/^\d+$/.test(text.trim()) ? Number(text) : text.trim() || null);
  return <TextField label={label} description={hint(props, t('correct.until'))} inputMode="numeric" maxLength={4} value={value === null ? '' : String(value)} onChange={(event) => type(event.currentTarget.value)} />;
}

function YesNoValue(props: CorrectValueProps) {
  const { t } = useTranslation('commissions');
  const { label, shape, value, onChange } = props;
  const names: Record<string, boolean | null> = { yes: true, no: false, unknown: null };
  const chosen = Object.keys(names).find((name) => names[name] === value) ?? null;
  return (
    <Radio.Group label={label} description={hint(props, t('correct.until'))} value={chosen} onChange={(name) => onChange(names[name] ?? null)}>
      <div className="b-row b-correct-choices">
        <Radio value="yes" label={t('yes')} />
        <Radio value="no" label={t('no')} />
        {!shape.required && <Radio value="unknown" label={t('unknown')} />}
      </div>
    </Radio.Group>
  );
}

function DayValue(props: CorrectValueProps) {
  const { t } = useTranslation('commissions');
  const { label, value, onChange } = props;
  return <DateField label={label} description={hint(props, t('correct.until'))} value={typeof value === 'string' ? value : null} onChange={onChange} />;
}

function ChoiceValue(props: CorrectValueProps) {
  const { t } = useTranslation('commissions');
  const { field, label, value, onChange } = props;
  const options = Object.entries(choiceLabels(field)).map(([code, word]) => ({ value: code, label: word }));
  return <SelectField label={label} description={hint(props, t('correct.until'))} placeholder={t('unknown')} clearable options={options} value={typeof value === 'string' ? value : null} onChange={onChange} />;
}

function ChoicesValue(props: CorrectValueProps) {
  const { t } = useTranslation('commissions');
  const { field, label, value, onChange } = props;
  return (
    <Checkbox.Group label={label} description={hint(props, t('correct.until'))} value={Array.isArray(value) ? [...(value as readonly string[])] : []} onChange={onChange}>
      <div className="b-stack b-correct-choices">
        {Object.entries(choiceLabels(field)).map(([code, word]) => <Checkbox key={code} value={code} label={word} />)}
      </div>
    </Checkbox.Group>
  );
}

function RowsValue({ shape, ...props }: CorrectValueProps) {
  return shape.kind === 'rows' ? <CorrectRows shape={shape} {...props} /> : null;
}
