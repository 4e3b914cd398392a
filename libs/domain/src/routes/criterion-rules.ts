import type { CriterionType } from '@bleibeakte/contracts';
import { CONDUCT_RULES } from './conduct-rules.ts';
import { DAY_RULES } from './day-rules.ts';
import { EDUCATION_RULES } from './education-rules.ts';
import { FAMILY_RULES } from './family-rules.ts';
import { IDENTITY_RULES } from './identity-rules.ts';
import { JUDGEMENT_RULES } from './judgement-rules.ts';
import { LIVELIHOOD_RULES } from './livelihood-rules.ts';
import { STATUS_RULES } from './status-rules.ts';
import { STAY_RULES } from './stay-rules.ts';
import type { RulesFor } from './verdict.ts';

/** One function per type of criterion; a type without one does not compile. */
export const CRITERION_RULES: RulesFor<CriterionType> = {
  ...DAY_RULES,
  ...STAY_RULES,
  ...STATUS_RULES,
  ...EDUCATION_RULES,
  ...LIVELIHOOD_RULES,
  ...IDENTITY_RULES,
  ...CONDUCT_RULES,
  ...FAMILY_RULES,
  ...JUDGEMENT_RULES,
};
