import { Injectable } from '@nestjs/common';
import type { BarCode, BarOverride, Land } from '@bleibeakte/contracts';
import type { Tx } from '@bleibeakte/db';
import { RuleViolation, standingBars } from '@bleibeakte/domain';
import type { OpenedCase } from '../access/case-access.ts';
import { CaseCheck } from './case-check.ts';

/** Between the draft and the office of the commission: a bar that stands asks for somebody who says why it goes out anyway. */
@Injectable()
export class HandInCheck {
  constructor(private readonly check: CaseCheck) {}

  /** What to keep with the step; null when nothing stands. @throws RuleViolation submission.bar-stands with the codes */
  async assertMayHandIn(
    tx: Tx, opened: OpenedCase, submission: { land: Land; personIds: readonly string[] }, override: BarOverride | null | undefined,
  ): Promise<{ reason: string; bars: BarCode[] } | null> {
    const { people } = await this.check.now(opened, tx, submission);
    const bars = [...new Set(standingBars(people).map(({ code }) => code))];
    if (bars.length === 0) return null;
    const reason = override?.reason.trim();
    if (!reason) throw new RuleViolation('submission.bar-stands', { bars: bars.join(',') });
    return { reason, bars };
  }
}
