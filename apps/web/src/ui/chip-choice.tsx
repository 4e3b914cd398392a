import { Chip } from '@mantine/core';
import type { ReactNode } from 'react';
import './chip-choice.css';

export interface ChipChoiceProps {
  label: ReactNode;
  values: string[];
  options: readonly { value: string; label: string }[];
  /** From `form.errors`. */
  error?: ReactNode;
  onChange: (values: string[]) => void;
}

/** Several of a few: persons of a case, recipients, ways. */
export function ChipChoice({ label, values, options, error, onChange }: ChipChoiceProps) {
  return (
    <fieldset className="b-chip-choice">
      <legend className="b-label">{label}</legend>
      <div className="b-chip-choice-chips">
        <Chip.Group multiple value={values} onChange={onChange}>
          {options.map(({ value, label: word }) => <Chip key={value} value={value}><bdi>{word}</bdi></Chip>)}
        </Chip.Group>
      </div>
      {error && <p className="b-small b-chip-choice-error" role="alert">{error}</p>}
    </fieldset>
  );
}
