import type { LinkLanguage } from '@bleibeakte/contracts';
import type { LetterTexts } from './letter-texts.ts';
import { rolesDe } from './roles/de.ts';
import { rolesEn } from './roles/en.ts';

const de: LetterTexts = {
  language: 'de', version: '2026-11', reviewedBy: null, roles: rolesDe,
  outline: ['Wer Sie sind und woher Sie {name} kennen', 'Was Sie selbst gesehen und erlebt haben', 'Was ohne {name} fehlen würde', 'Warum {name} bleiben soll'],
  formal: ['Datum', 'Ihr Name und Ihre Anschrift', 'Ihre Unterschrift'],
  invitation: {
    subject: 'Bitte um ein Schreiben für {name}',
    body: `Guten Tag {writer},

{name} bittet Sie um ein Schreiben {as}. Es geht darum, ob {name} in Deutschland bleiben kann. Darüber berät eine Kommission des Landes, die Härtefallkommission. Dort zählt, was Menschen selbst gesehen und erlebt haben. Eine Seite genügt.

Diese Fragen helfen beim Schreiben:
{questions}

So kann das Schreiben aufgebaut sein:
{outline}

Das gehört dazu:
{formal}

Am einfachsten geht es mit diesem Link, auf dem Telefon oder am Computer. Sie brauchen kein Konto. Sie können dort schreiben oder das unterschriebene Blatt fotografieren:
{link}

Bitte bis {due}. Der Link gilt bis {end}. Er ist nur für Sie: Geben Sie ihn nicht weiter.

Fragen beantworten wir gern: {office}{phone}

Vielen Dank
{by}`,
  },
  reminder: {
    subject: 'Ihr Schreiben für {name}',
    body: `Guten Tag {writer},

am {sent} haben wir Sie um ein Schreiben für {name} gebeten. Vielleicht ist es im Alltag untergegangen, deshalb fragen wir noch einmal. Eine Seite genügt. Was Sie selbst gesehen haben, hilft am meisten.

Der Link von damals gilt bis {end}. Was Sie schon geschrieben haben, ist gespeichert. Wenn Sie ihn nicht mehr finden oder nicht schreiben möchten, sagen Sie uns bitte Bescheid: {office}{phone}

Vielen Dank
{by}`,
  },
};

const en: LetterTexts = {
  language: 'en', version: '2026-11', reviewedBy: null, roles: rolesEn,
  outline: ['Who you are and from where you know {name}', 'What you have seen and experienced yourself', 'What would be missing without {name}', 'Why {name} should stay'],
  formal: ['The date', 'Your name and address', 'Your signature'],
  invitation: {
    subject: 'A letter for {name}',
    body: `Hello {writer},

{name} asks you for a letter {as}. It is about whether {name} can stay in Germany. A commission of the state, the Härtefallkommission, will talk about it. What counts there is what people have seen and experienced themselves. One page is enough. Please write in German if you can; another language is fine too.

These questions help:
{questions}

The letter can be built like this:
{outline}

It needs:
{formal}

The easiest way is this link, on a phone or a computer. You need no account. You can write there, or photograph the signed page:
{link}

Please write by {due}. The link works until {end}. It is only for you: do not pass it on.

We are glad to answer questions: {office}{phone}

Thank you
{by}`,
  },
  reminder: {
    subject: 'Your letter for {name}',
    body: `Hello {writer},

on {sent} we asked you for a letter for {name}. It may have slipped your mind, so we ask once more. One page is enough. What you have seen yourself helps most.

The link you got then works until {end}. What you have written already is saved. If you cannot find it any more, or do not want to write, please tell us: {office}{phone}

Thank you
{by}`,
  },
};

const LETTERS: Partial<Record<LinkLanguage, LetterTexts>> = { de, en };

/** The texts for writers in this language, or the German ones when there are none. */
export function letterTexts(language: LinkLanguage): { texts: LetterTexts; inGerman: boolean } {
  const texts = LETTERS[language];
  return texts ? { texts, inGerman: false } : { texts: de, inGerman: true };
}

/** Languages that have letter texts of their own. */
export const letterLanguages = (): LinkLanguage[] => Object.keys(LETTERS) as LinkLanguage[];
