import { nameTokens, searchTokens } from './blind-index.ts';
import { newKey } from './keys.ts';

const indexKey = newKey();

function finds(query: string, ...names: string[]): boolean {
  const index = new Set(nameTokens(indexKey, names));
  const { words } = searchTokens(indexKey, query);
  return words.length > 0 && words.every((word) => word.some((token) => index.has(token)));
}

/** Every spelling in a line is looked for and must find every other one. */
const SAME = [
  ['Mohammed', 'Muhammad', 'Mohamed', 'Muhammed', 'Mohammad', 'محمد', 'مُحَمَّد', 'Мухаммад'],
  ['Tigist', 'ትግስት'],
  ['Хамидов', 'Khamidov', 'Chamidow', 'Hamidov', 'Khamidow'],
  ['Nguyễn', 'Nguyen', 'NGUYỄN'],
  ["O'Connor", 'O’Connor', 'OConnor', 'O Connor', 'o-connor'],
  ['Müller', 'Mueller', 'Muller', 'MÜLLER', 'Mu\u0308ller'],
  ['Al-Amin', 'Alamin', 'Al Amin', 'El-Amin', 'الأمين', 'الامين'],
  ['Yusuf', 'Yousef', 'Yousuf', 'Jusuf', 'Youssef', 'يوسف', 'یوسف'],
  ['Hussein', 'Hossein', 'Husain', 'Hussain', 'حسین', 'حسين'],
  ['Ali', 'Aly', 'علي', 'علی'],
  ['Ahmad', 'Ahmed', 'Achmed', 'Akhmad', 'أحمد', 'احمد'],
  ['Abdulrahman', 'Abdul Rahman', 'Abd al-Rahman', 'عبد الرحمن', 'عبدالرحمن', 'Abdelrahman'],
  ['ash-Sharif', 'Al-Scharif', 'الشريف'],
  ['Khadija', 'Chadidscha', 'Hadija', 'خديجة', 'خدیجه'],
  ['Fatima', 'Fatimah', 'Fatma', 'فاطمة', 'فاطمه'],
  ['Jamal', 'Dschamal', 'Djamal', 'Cemal', 'جمال'],
  ['Osman', 'Othman', 'Usman', 'عثمان'],
  ['Qasim', 'Kasim', 'قاسم'],
  ['Yelena', 'Elena', 'Елена'],
  ['Giorgi', 'გიორგი'],
  ['Gebremedhin', 'ገብረመድህን', 'Gebremedhen'],
  ['Haile', 'Hayle', 'ኃይለ'],
  ['Щербаков', 'Shcherbakov', 'Schtscherbakow'],
  ['Şahin', 'Sahin', 'Shahin', 'Schahin'],
  ['Xədicə', 'Khadija'],
  ['Dawud', 'Daud', 'داود'],
  ['Wahid', 'Vahid', 'وحید'],
  ['Zhanna', 'Жанна', 'Janna'],
  ['Michail', 'Mikhail', 'Михаил'],
  ['Ihor', 'Игорь'],
  ['Meyer-Schmidt', 'Meyer Schmidt', 'Meyerschmidt'],
  ['Đặng', 'Dang'],
];

const OTHER: [string, string][] = [
  ['Samira', 'Maria'],
  ['Maria', 'Samira'],
  ['Mohammed', 'Hamid'],
  ['Yusuf', 'Joachim Meier'],
  ['Tigist', 'Tesfaye'],
  ['Nguyen', 'Tran'],
  ['Müller', 'Schulz'],
  ['Hussein', 'Ahmad'],
  ['Khadija', 'Fatima'],
  ['Amir', 'Maria'],
  ['Michail', 'Mila'],
  ['Marwa', 'Maria'],
  ['Elena', 'Anna Ahmadi'],
  ['Reza Ahmadi', 'Reza Hosseini'],
];

/** A name whose own script leaves open how it is said is found by each of its Latin spellings. */
const SAID: [string, string][] = [
  ['Reza', 'رضا'],
  ['Rida', 'رضا'],
  ['Ghasem', 'قاسم'],
  ['Davud', 'داود'],
  ['Igor', 'Игорь'],
];

describe('the blind index of names', () => {
  it.each(SAID)('finds by %s and back: %s', (latin, other) => {
    expect(finds(latin, other)).toBe(true);
    expect(finds(other, latin)).toBe(true);
  });

  it.each(SAME.map((names) => [names.join(' = '), names] as const))('finds %s', (_title, names) => {
    const missed = names.flatMap((query) =>
      names.filter((name) => !finds(query, name)).map((name) => `${query} → ${name}`),
    );
    expect(missed).toEqual([]);
  });

  it.each(OTHER)('does not find by %s: %s', (query, name) => {
    expect(finds(query, name)).toBe(false);
  });

  it('finds first and last name in either order and by the beginning of each', () => {
    for (const query of ['Amina Hassan', 'hassan amina', 'has am', 'Amina', 'Hass']) {
      expect(finds(query, 'Amina', 'Hassan')).toBe(true);
    }
    expect(finds('Amina Yilmaz', 'Amina', 'Hassan')).toBe(false);
  });

  it('finds a whole name across scripts', () => {
    expect(finds('Mohammed Ali', 'محمد', 'علی')).toBe(true);
    expect(finds('علی محمد', 'Mohammed', 'Ali')).toBe(true);
  });

  it('keeps each word of a joined name findable', () => {
    expect(finds('Connor', "Sinéad O'Connor")).toBe(true);
    expect(finds('Heinz', 'Karl-Heinz')).toBe(true);
    expect(finds('Amin', 'Al-Amin')).toBe(true);
    expect(finds('Amin', 'الأمين')).toBe(true);
  });

  it('does not ask for an initial beside a longer word', () => {
    expect(finds('M. Müller', 'Petra', 'Müller')).toBe(true);
    expect(finds('M', 'M')).toBe(true);
  });

  it('finds names of one letter, digits, signs and nothing but a picture', () => {
    for (const name of ['X', '2pac', '7', 'Null', '🙂', '?', '王', '김철수', 'தமிழ்', 'אברהם']) {
      expect(finds(name, name)).toBe(true);
    }
  });

  it('finds nobody by an empty query and indexes an empty name with nothing', () => {
    expect(searchTokens(indexKey, '  ')).toEqual({ words: [], fuzzy: [] });
    expect(nameTokens(indexKey, ['', ' '])).toEqual([]);
  });

  it('keeps its tokens few, whole, sorted and each once', () => {
    const long = 'Wolfeschlegelsteinhausen Gebremedhin Qhch '.repeat(12);
    for (const name of [long, 'x'.repeat(500), 'ab '.repeat(170), 'qchjthdhtsxw'.repeat(40)]) {
      const tokens = nameTokens(indexKey, [name]);
      expect(tokens.length).toBeLessThanOrEqual(200);
      expect(tokens.every((token) => Number.isInteger(token) && (token | 0) === token)).toBe(true);
      expect(tokens).toEqual([...new Set(tokens)].sort((a, b) => a - b));
      expect(finds(name, name)).toBe(true);
    }
  });

  it('gives two organisations different tokens for one name', () => {
    const other = new Set(nameTokens(newKey(), ['Mohammed Hassan']));
    expect(nameTokens(indexKey, ['Mohammed Hassan']).filter((token) => other.has(token))).toEqual(
      [],
    );
  });

  it('offers letter groups that a name with a typing error still shares', () => {
    const index = new Set(nameTokens(indexKey, ['Gebremedhin']));
    const shared = (query: string): number => {
      const { fuzzy } = searchTokens(indexKey, query);
      return fuzzy.filter((token) => index.has(token)).length / fuzzy.length;
    };
    expect(shared('Gebremdehin')).toBeGreaterThan(0.5);
    expect(shared('Yilmaz')).toBe(0);
  });
});
