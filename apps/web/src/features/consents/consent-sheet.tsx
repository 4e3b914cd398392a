import { useTranslation } from 'react-i18next';
import type { Compartment, ConsentKind, Recipient } from '@bleibeakte/contracts';
import { CONSENT_TEXT_REVIEWERS, CONSENT_TEXTS } from '@bleibeakte/law';
import { useMe } from '../../login/use-me.ts';
import { consentText } from './consent-wording.tsx';

interface ConsentSheetProps {
  name: string;
  number: string;
  kinds: readonly ConsentKind[];
  version: keyof typeof CONSENT_TEXTS;
  recipients: readonly Recipient[];
  categories: readonly Compartment[];
}

/** The paper that the person signs: German whatever the language of the screen, a box to tick for each consent. */
export function ConsentSheet({ name, number, kinds, version, recipients, categories }: ConsentSheetProps) {
  const { t } = useTranslation('consents');
  const { organisation } = useMe();
  const de = { lng: 'de' };
  return (
    <article className="b-sheet" lang="de">
      <header>
        <span>{organisation.name}</span>
        <span>{number}</span>
      </header>
      <h3>{t('form.heading', de)}</h3>
      <p><bdi className="b-strong">{name}</bdi></p>
      <p>{t('form.free', de)}</p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <span className="b-sheet-box" aria-hidden />
            <div><strong>{CONSENT_TEXTS[version][kind].title}</strong><br />{consentText(version, kind, { organisation: organisation.name, recipients, categories }, t)}</div>
          </li>
        ))}
      </ul>
      <p>{t('form.language', de)}</p>
      <div className="b-sheet-lines">
        {(['place', 'signature', 'interpreter', 'office'] as const).map((line) => <span key={line}>{t(`form.${line}`, de)}</span>)}
      </div>
      <footer>{t('wording', { version, ...de })}{CONSENT_TEXT_REVIEWERS[version] === null && ` · ${t('notReviewed', de)}`}</footer>
    </article>
  );
}
