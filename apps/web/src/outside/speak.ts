import { OutsideProblem } from './api.ts';

/** The words of the page in the language of the link. */
export class Speak {
  constructor(
    readonly language: string,
    private readonly texts: Record<string, string>,
  ) {}

  say(key: string, values: Record<string, string | number | null> = {}): string {
    return (this.texts[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  }

  /** 'Montag, 16. März' */
  day(day: string, withYear = false): string {
    return this.format(new Date(`${day}T12:00:00Z`), { weekday: 'long', day: 'numeric', month: 'long', ...(withYear && { year: 'numeric' }) });
  }

  dayOf(moment: string): string {
    return this.format(new Date(moment), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  }

  time(moment: string): string {
    return this.format(new Date(moment), { hour: '2-digit', minute: '2-digit', hour12: false });
  }

  /** What to do about a refusal. */
  problem(error: unknown): string {
    if (!(error instanceof OutsideProblem)) return this.say('errOther');
    const { code, params } = error;
    const key = KEYS[code] ?? 'errOther';
    return this.say(key, { seconds: String(params['retryAfterSeconds'] ?? 60), most: String(params['most'] ?? '') });
  }

  private format(moment: Date, options: Intl.DateTimeFormatOptions): string {
    const language = this.language === 'ku' ? 'ku-Latn' : this.language;
    return new Intl.DateTimeFormat(language, { timeZone: 'Europe/Berlin', calendar: 'gregory', ...options }).format(moment);
  }
}

const KEYS: Record<string, string> = {
  offline: 'errOffline',
  'auth.throttled': 'errBusy',
  'document.type-not-allowed': 'errType',
  'document.active-content': 'errType',
  'document.encrypted': 'errType',
  'document.heic': 'errHeic',
  'document.too-large': 'errSize',
  'request.too-large': 'errSize',
  'document.too-many-pixels': 'errSize',
  'document.broken': 'errBroken',
  'document.empty': 'errBroken',
  'link.too-many-pages': 'errPages',
  'link.page-shape': 'cutShape',
  'conflict.version': 'errElsewhere',
  'link.empty': 'empty',
  'link.name-missing': 'nameMissing',
};
