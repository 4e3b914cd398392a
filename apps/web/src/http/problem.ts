import { i18next } from '../i18n/i18n.ts';
import { HttpProblem } from './http-problem.ts';

/** The sentence for a problem: what happened and what to do, in the language of the interface. */
export function problemText(error: unknown): string {
  const code = error instanceof HttpProblem ? error.code : 'internal';
  const params = error instanceof HttpProblem ? error.params : {};
  return i18next.t(`problems:${code.replaceAll('.', '_')}`, params);
}

/** The sentence for one refused field of a 400, by its first rule ('maxLength', 'isEmail' …). */
export function fieldProblemText(rules: readonly string[]): string {
  const known = rules.find((rule) => i18next.exists(`problems:rules.${rule}`));
  return i18next.t(`problems:rules.${known ?? 'other'}`);
}
