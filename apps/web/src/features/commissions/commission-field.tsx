import type { ReactNode } from 'react';
import { COMMISSION_FIELDS, type CommissionField as Field, type CommissionResponse } from '@bleibeakte/contracts';
import { noBreak } from '../../format/no-break.ts';
import { ConfidenceChip } from './confidence-chip.tsx';
import { CorrectButton } from './correct-button.tsx';
import { CorrectedLine } from './corrected-line.tsx';
import { Known } from './known.tsx';

export interface CommissionFieldProps {
  commission: CommissionResponse;
  label: string;
  /** The first says how sure it is; all of them can be corrected. */
  fields: readonly [Field, ...Field[]];
  note?: string | null;
  /** Null or empty = not known. */
  children: ReactNode;
}

/** One line of the profile: the value or that nobody knows it, how sure it is, what was corrected. */
export function CommissionField({ commission, label, fields, note, children }: CommissionFieldProps) {
  const { topic } = COMMISSION_FIELDS[fields[0]];
  const isKnown = children !== null && children !== undefined && children !== '';
  const isCorrected = commission.corrections.some(({ field }) => field === fields[0]);
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <div className="b-commission-value">
          <div className="b-grow"><Known>{children}</Known></div>
          <CorrectButton commission={commission} fields={fields} label={label} />
        </div>
        {isKnown && topic && !isCorrected && <ConfidenceChip confidence={commission.confidence[topic]} />}
        {note && <p className="b-small b-muted">{noBreak(note)}</p>}
        {fields.map((field) => <CorrectedLine key={field} commission={commission} field={field} named={fields.length > 1} />)}
      </dd>
    </>
  );
}
