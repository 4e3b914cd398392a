import { dictionary } from '@zxcvbn-ts/language-common';
import { RuleViolation } from '@bleibeakte/domain';

const MIN = 12;
const MAX = 200;

/** About 30,000 of the commonest passwords (package @zxcvbn-ts/language-common), as they are and repeated to length. */
const common = new Set<string>(dictionary['passwords-common']);

/**
 * Long enough, not common, not the organisation's name. No rules of composition: they make people write passwords down.
 * @throws RuleViolation password.too-short, .too-long, .common, .organisation
 */
export function assertGoodPassword(password: string, organisationName: string): void {
  if (isCommon(password)) throw new RuleViolation('password.common');
  if ([...password].length < MIN) throw new RuleViolation('password.too-short', { min: MIN });
  if ([...password].length > MAX) throw new RuleViolation('password.too-long', { max: MAX });
  const name = bare(organisationName);
  if (name.length >= 4 && bare(password).includes(name)) throw new RuleViolation('password.organisation');
}

function isCommon(password: string): boolean {
  const lower = password.toLowerCase();
  if (common.has(lower)) return true;
  // 'passwordpassword' and 'aaaaaaaaaaaa' are as easy to guess as what they repeat.
  const unit = /^(.+?)\1+$/.exec(lower)?.[1];
  if (unit !== undefined && (unit.length < 4 || common.has(unit))) return true;
  // 'password1234!' is the common word with a tail.
  return common.has(lower.replace(/[\d!?.*#_-]+$/, '')) && lower.replace(/[\d!?.*#_-]+$/, '').length >= lower.length - 6;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
