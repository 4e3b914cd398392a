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
  return common.has(lower) || repeatsCommon(lower) || hasCommonHead(lower);
}

/** 'passwordpassword' and 'aaaaaaaaaaaa' are as easy to guess as what they repeat. */
function repeatsCommon(password: string): boolean {
  for (let length = 1; length <= password.length / 2; length += 1) {
    const unit = password.slice(0, length);
    const repeats = password.length % length === 0 && unit.repeat(password.length / length) === password;
    if (repeats && (length < 4 || common.has(unit))) return true;
  }
  return false;
}

/** 'password2026!' is the common word with a tail of up to six digits and signs. */
function hasCommonHead(password: string): boolean {
  for (let tail = 1; tail <= 6; tail += 1) {
    const head = password.slice(0, -tail);
    if (!/^[\d!?.*#_-]+$/.test(password.slice(-tail))) return false;
    if (head.length >= 3 && common.has(head)) return true;
  }
  return false;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
