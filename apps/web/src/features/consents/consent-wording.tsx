import './consents.css';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Compartment, ConsentKind, Recipient } from '@bleibeakte/contracts';
import { CONSENT_TEXT_REVIEWERS, CONSENT_TEXTS } from '@bleibeakte/law';
import { useMe } from '../../login/use-me.ts';

interface ConsentWordingProps {
  kind: ConsentKind;
  version: string;
  recipients: readonly Recipient[];
  categories: readonly Compartment[];
}

interface Filled {
  organisation: string;
  recipients: readonly Recipient[];
  categories: readonly Compartment[];
}

/** What is not chosen yet stays a line to be filled in by hand. */
export function consentText(version: keyof typeof CONSENT_TEXTS, kind: ConsentKind, { organisation, recipients, categories }: Filled, t: TFunction<'consents'>): string {
  const words = (key: 'recipient' | 'category', codes: readonly string[]) => codes.map((code) => t(`${key}.${code}`, { lng: 'de' })).join(', ') || '_______________';
  return CONSENT_TEXTS[version][kind].body
    .replaceAll('{organisation}', organisation)
    .replaceAll('{recipients}', words('recipient', recipients))
    .replaceAll('{categories}', words('category', categories));
}

/** The sentence that is read out and signed, in plain German whatever the language of the screen. */
export function ConsentWording({ kind, version, recipients, categories }: ConsentWordingProps) {
  const { t } = useTranslation('consents');
  const { organisation } = useMe();
  const known = version as keyof typeof CONSENT_TEXTS;
  const text = CONSENT_TEXTS[known] && consentText(known, kind, { organisation: organisation.name, recipients, categories }, t);
  return text && (
    <figure className="b-consent-text">
      <blockquote lang="de">{text}</blockquote>
      <figcaption className="b-small b-muted">{t('wording', { version })}{CONSENT_TEXT_REVIEWERS[known] === null && ` · ${t('notReviewed')}`}</figcaption>
    </figure>
  );
}
