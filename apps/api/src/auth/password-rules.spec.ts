import { dictionary } from '@zxcvbn-ts/language-common';
import { assertGoodPassword } from './password-rules.ts';

it('takes none of the 3,000 commonest passwords, nor one of them repeated or with a tail', () => {
  const common = dictionary['passwords-common'].slice(0, 3_000);
  const taken = common.flatMap((word) => [word, word.repeat(3), `${word}2026!`]).filter((password) => isTaken(password));
  expect(common).toHaveLength(3_000);
  expect(taken).toEqual([]);
});

it('takes a long sentence as it is, and not the name of the organisation', () => {
  expect(isTaken('drei Vögel und ein Fahrrad')).toBe(true);
  expect(isTaken('x'.repeat(10))).toBe(false);
  expect(() => assertGoodPassword('Willkommen-Leinetal-7', 'Leinetal')).toThrow('password.organisation');
});

function isTaken(password: string): boolean {
  try {
    assertGoodPassword(password, 'Beratung');
    return true;
  } catch {
    return false;
  }
}
