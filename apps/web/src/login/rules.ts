import { i18next } from '../i18n/i18n.ts';

/** Quick answers before sending; the server has the last word. */
export const emailRule = (value: string): string | null =>
  /^\S+@\S+$/.test(value.trim()) ? null : i18next.t('login:email.wrong');

export const newPasswordRule = (value: string): string | null =>
  value.length >= 12 ? null : i18next.t('login:password.short', { count: value.length });

export const filledRule =
  (key: string) =>
  (value: string): string | null =>
    value.trim() === '' ? i18next.t(key) : null;
