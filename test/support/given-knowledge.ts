import type { BarCode, FactCode, FactValueOf, Land, ProcedureKind, ProcedureState } from '@bleibeakte/contracts';
import { judgementOfBar, type Knowledge } from '@bleibeakte/domain';

export const TODAY = '2026-11-25';
type Facts = { [Code in FactCode]?: FactValueOf<Code> };

export interface Given extends Partial<Omit<Knowledge, 'facts' | 'judgements' | 'procedures'>> {
  facts?: Facts;
  /** A human has answered this bar: yes = it stands. */
  judged?: boolean;
  lanes?: [ProcedureKind, ProcedureState][];
}

/** `final` and `curable` say what the ground is worth when it is compulsory and in force. */
export type Expected = 'clear' | 'curable' | 'final' | 'unknown';
export type Way = [Given, Expected];

export const givenKnowledge = (
  land: Land,
  code: BarCode,
  { facts = {}, judged, lanes = [], ...record }: Given,
): Knowledge => ({
  today: TODAY,
  personId: 'p',
  birthDate: null,
  birthDateCertainty: 'unknown',
  enteredOn: null,
  land: null,
  caseLand: land,
  residenceStatus: 'unknown',
  residenceStatusUntil: null,
  childrenInHousehold: [],
  procedures: lanes.map(([kind, state]) => ({
    kind,
    state,
    startedOn: '2026-03-01',
    endedOn: state === 'ended' ? '2026-06-01' : null,
  })),
  noticesOn: [],
  earlierAttempts: [],
  facts: Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [
      fact,
      { value, standing: 'claimed', asOf: TODAY },
    ]),
  ),
  judgements:
    judged === undefined
      ? {}
      : { [judgementOfBar(land, code)]: { value: judged, standing: 'checked', asOf: TODAY } },
  ...record,
});
