import type { TFunction } from 'i18next';
import type { EvidenceRequestResponse, RequestRecipient } from '@bleibeakte/contracts';
import { plainDay } from '../../format/format-day.ts';
import { today } from '../../format/today.ts';

/** The labels of recipients are those of the consents; who asks the person needs none. */
export const recipientLabel = (recipient: RequestRecipient, t: TFunction<'requests'>): string =>
  recipient === 'self' ? t('recipientSelf') : t(`consents:recipient.${recipient}`);

/** Opens the writer's own mail program: the product sends nothing itself. */
export const mailLink = (email: string | null, subject: string, text: string): string =>
  `mailto:${email ? encodeURIComponent(email) : ''}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;

/** 'gefragt am …, einmal erinnert, nächste Erinnerung …' */
export function requestFacts({ askedOn, reminded, nextOn, state, dueOn, channel }: EvidenceRequestResponse, t: TFunction<'requests'>): string {
  const due = nextOn !== null && nextOn <= today();
  return [
    t('facts.asked', { day: plainDay(askedOn), channel: t(`channel.${channel}`) }),
    reminded > 0 && t('facts.reminded', { count: reminded }),
    state === 'open' && dueOn && t('facts.due', { day: plainDay(dueOn) }),
    state === 'open' && nextOn && t(due ? 'facts.nextNow' : reminded < 2 ? 'facts.next' : 'facts.call', { day: plainDay(nextOn) }),
    state !== 'open' && t(`state.${state}`),
  ].filter(Boolean).join(' · ');
}
