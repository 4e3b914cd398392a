import './consents.css';
import { useTranslation } from 'react-i18next';
import type { ConsentKind, Recipient } from '@bleibeakte/contracts';
import { CONSENT_TEXT_REVIEWERS, CONSENT_TEXTS } from '@bleibeakte/law';
import { useMe } from '../../login/use-me.ts';

interface ConsentWordingProps {
  kind: ConsentKind;
  version: string;
  recipients: readonly Recipient[];
}

/** The sentence that is read out and signed, in plain German whatever the language of the screen. */
export function ConsentWording({ kind, version, recipients }: ConsentWordingProps) {
  const { t } = useTranslation('consents');
  const { organisation } = useMe();
  const known = version as keyof typeof CONSENT_TEXTS;
  const whom = recipients.map((one) => t(`recipient.${one}`, { lng: 'de' })).join(', ') || '___';
  const text = CONSENT_TEXTS[known]?.[kind].body.replaceAll('{organisation}', organisation.name).replaceAll('{recipients}', whom);
  return text && (
    <figure className="b-consent-text">
      <blockquote lang="de">{text}</blockquote>
      <figcaption className="b-small b-muted">{t('wording', { version })}{CONSENT_TEXT_REVIEWERS[known] === null && ` · ${t('notReviewed')}`}</figcaption>
    </figure>
  );
}
