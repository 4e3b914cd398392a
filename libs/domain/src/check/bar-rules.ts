import type { BarCode, CommissionBar, ProcedureKind } from '@bleibeakte/contracts';
import type { BarRule } from './bar-rule.ts';
import { CONDUCT_BARS } from './conduct-bars.ts';
import { EINGABE_BARS } from './eingabe-bars.ts';
import { PRESENCE_BARS } from './presence-bars.ts';
import { PROCEDURE_BARS } from './procedure-bars.ts';
import { REMOVAL_BARS } from './removal-bars.ts';
import { STATUS_BARS } from './status-bars.ts';

/** Goes into every snapshot; changes whenever an answer could change. */
export const CHECK_RULE_VERSION = '2026-11-25';

/** One rule per code: a code without a rule does not compile, and a rule without a code neither. */
export const BAR_RULES: Record<BarCode, BarRule> = {
  ...PRESENCE_BARS,
  ...STATUS_BARS,
  ...REMOVAL_BARS,
  ...PROCEDURE_BARS,
  ...CONDUCT_BARS,
  ...EINGABE_BARS,
} satisfies Record<BarCode, BarRule>;

/** Bars that stand while a procedure of this kind runs: what its lane says about the Eingabe. */
const BLOCKED_WHILE_RUNNING: readonly BarCode[] = [
  'petitionPending',
  'petitionFiled',
  'petitionNotClosed',
  'otherProcedurePending',
  'remediesNotExhausted',
];

/** In the order of the profile. */
export const barsBlockedBy = (bars: readonly CommissionBar[], kind: ProcedureKind): BarCode[] =>
  bars
    .filter(
      ({ code, parameters }) =>
        BLOCKED_WHILE_RUNNING.includes(code) && parameters?.procedures?.includes(kind),
    )
    .map(({ code }) => code);
