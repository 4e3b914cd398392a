import { LETTER_ROLES, LINK_LANGUAGES } from '@bleibeakte/contracts';
import { letterLanguages, letterTexts } from './letters.ts';
import { pageDe } from './page/de.ts';
import { pageWords } from './page/pages.ts';

const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

it.each(LINK_LANGUAGES)('has a page for a client in %s with every word and every place', (language) => {
  const page = pageWords('upload', language);
  expect(page).toMatchObject({ language, wished: null });
  const german: Record<string, string> = { ...pageDe.shared, ...pageDe.upload };
  expect(Object.keys(page.words).sort()).toEqual(Object.keys(german).sort());
  for (const [key, text] of Object.entries(page.words)) {
    if (key === 'notYet') continue;
    expect([language, key, text.trim().length > 0, places(text)]).toEqual([language, key, true, places(german[key]!)]);
  }
});

it('falls back to German where there is no letter, and says so in the language that was wished', () => {
  const page = pageWords('letter', 'ar');
  expect(page).toMatchObject({ language: 'de', direction: 'ltr', wished: 'ar' });
  expect(page.words['notYet']).toContain('الألمانية'.slice(2));
  expect(pageWords('letter', 'en').wished).toBeNull();
  expect(letterTexts('tr')).toMatchObject({ inGerman: true, texts: { language: 'de' } });
});

it('turns the direction for Arabic and Farsi only', () => {
  expect(LINK_LANGUAGES.filter((language) => pageWords('upload', language).direction === 'rtl')).toEqual(['ar', 'fa']);
});

it.each(letterLanguages())('asks four questions of every role in %s, names nobody, and has a place for the link', (language) => {
  const { texts } = letterTexts(language);
  for (const role of LETTER_ROLES) {
    expect(texts.roles[role].questions.map(({ code }) => code)).toEqual(['since', 'seen', 'missing', 'ahead']);
    for (const { title, help, example } of texts.roles[role].questions) {
      expect(places(title + help).every((place) => place === '{name}')).toBe(true);
      expect(places(example)).toEqual([]);
    }
  }
  expect(new Set(places(texts.invitation.body))).toEqual(
    new Set(['{as}', '{by}', '{due}', '{end}', '{formal}', '{link}', '{name}', '{office}', '{outline}', '{phone}', '{questions}', '{writer}']),
  );
});

it('does not call a text read that nobody has read', () => {
  for (const language of LINK_LANGUAGES) expect(pageWords('upload', language).reviewedBy).toBeNull();
});
