/**
 * Puts the focus into the first field whose text cannot be read (a date such as '31.2.') and says whether there was one.
 * Leaving the field is what makes it show its own sentence, so the focus goes away from it and back.
 */
export function focusUnreadable(within: HTMLElement): boolean {
  const field = within.querySelector<HTMLInputElement>('input[data-unreadable]');
  if (!field) return false;
  field.focus();
  field.blur();
  field.focus();
  return true;
}
