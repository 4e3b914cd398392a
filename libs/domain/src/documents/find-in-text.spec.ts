import fc from 'fast-check';
import { findInText, fold } from './find-in-text.ts';

const found = (pages: string[], words: string) => findInText(pages, words).map(({ page, match }) => `${page} ${match}`);

describe('words in papers', () => {
  it.each([
    ['MÜLLER', 'Frau Müller kam'], ['mueller', 'Frau Müller kam'], ['Müller', 'Frau Mueller kam'], ['muller', 'Frau Müller kam'],
    ['strasse', 'Die Straße ist lang'], ['Straße', 'DIE STRASSE'], ['Aufenthaltserlaubnis', 'die Aufenthalts-\nerlaubnis wird'],
    ['Aufenthaltserlaubnis', 'die Aufenthalts\u00ad\n  erlaubnis wird'], ['bis zum 14. März', 'bis\nzum  14. März 2026'], ['§ 60a', 'nach 8 60a Abs. 2'], ['Nguyen', 'Herr Nguyễn'],
  ])('finds %s in "%s"', (words, page) => {
    expect(findInText([page], words)).toHaveLength(1);
  });

  it('says the page, and marks what stands there as it stands there', () => {
    expect(findInText(['nichts', 'Der Bescheid über die Aufenthalts-\nerlaubnis kam gestern.'], 'aufenthaltserlaubnis')).toEqual([
      { page: 2, before: 'Der Bescheid über die ', match: 'Aufenthalts- erlaubnis', after: ' kam gestern.' },
    ]);
    expect(found(['Frau Mueller, Herr Müller'], 'müller')).toEqual(['1 Mueller', '1 Müller']);
  });

  it('keeps a hyphen that belongs to a name, and finds nothing for nothing', () => {
    expect(found(['Samira Al-\nAmin'], 'al- amin')).toEqual(['1 Al- Amin']);
    expect([found(['Text'], '  '), found([], 'x'), found(['Text'], 'anders')]).toEqual([[], [], []]);
  });

  it('finds a page where all the words stand, if not one after the other', () => {
    expect(found(['Die Duldung wurde bis März verlängert', 'Duldung'], 'Duldung verlängert')).toEqual(['1 verlängert']);
  });

  it('cuts what is around at words, and does not list one page without end', () => {
    const [hit] = findInText([`${'vorher '.repeat(30)}Treffer${' nachher'.repeat(30)}`], 'Treffer');
    expect(hit!.before.startsWith('…')).toBe(true);
    expect(hit!.after.endsWith('…')).toBe(true);
    expect(findInText(['Haus '.repeat(500)], 'Haus')).toHaveLength(3);
  });

  it('never fails on what people write, and always finds what it is given', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const hits = findInText([text], text);
      expect(hits.length > 0).toBe(fold(text).trim() !== '');
    }));
  });
});
