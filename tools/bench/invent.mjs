const FIRST = [
  'Adil',
  'Aisha',
  'Amina',
  'Amir',
  'Ana',
  'Arian',
  'Arta',
  'Aster',
  'Bahar',
  'Besnik',
  'Daria',
  'Dawit',
  'Elira',
  'Emine',
  'Farid',
  'Fatou',
  'Goran',
  'Hana',
  'Hiwa',
  'Ibrahim',
  'Ilyas',
  'Jamila',
  'Kofi',
  'Layla',
  'Leila',
  'Luan',
  'Mahmoud',
  'Mariam',
  'Mehdi',
  'Mirjeta',
  'Mohammed',
  'Nadia',
  'Narges',
  'Nino',
  'Omar',
  'Parwana',
  'Rahel',
  'Rojda',
  'Sami',
  'Samira',
  'Selam',
  'Shirin',
  'Tarik',
  'Yasin',
  'Yusuf',
  'Zahra',
  'Zana',
];
const BEGIN = [
  'Al',
  'Bar',
  'Cem',
  'Dem',
  'El',
  'Fer',
  'Gul',
  'Hos',
  'Is',
  'Jal',
  'Kar',
  'Lor',
  'Mah',
  'Nas',
  'Or',
  'Pas',
  'Qad',
  'Rah',
  'Sal',
  'Tam',
  'Ul',
  'Ver',
  'Yus',
  'Zan',
];
const MIDDLE = [
  'a',
  'abi',
  'ada',
  'ami',
  'ari',
  'e',
  'eba',
  'edi',
  'eli',
  'ema',
  'i',
  'ida',
  'imo',
  'ira',
  'o',
  'oba',
  'oru',
  'u',
  'uma',
  'usi',
];
const END = [
  'beki',
  'dari',
  'ghani',
  'jani',
  'koyo',
  'lari',
  'mani',
  'nuri',
  'pour',
  'qani',
  'rudi',
  'shvili',
  'tani',
  'wala',
  'yan',
  'zade',
];
const NATIONS = [
  'AF',
  'AL',
  'AM',
  'ER',
  'ET',
  'GE',
  'GH',
  'GN',
  'IQ',
  'IR',
  'LB',
  'MK',
  'NG',
  'PK',
  'RS',
  'RU',
  'SO',
  'SY',
  'TR',
  'XK',
];
const LANGUAGES = [
  'fa',
  'sq',
  'hy',
  'ti',
  'am',
  'ka',
  'tw',
  'fr',
  'ku',
  'ar',
  'mk',
  'en',
  'ur',
  'sr',
  'ru',
  'so',
  'tr',
];
const TOWNS = [
  'Musterhafen',
  'Neuberg',
  'Altmoor',
  'Seefeld',
  'Hohenau',
  'Lindenbruch',
  'Steintal',
  'Weidenau',
];
export const LANDS = [
  'DE-BW',
  'DE-BY',
  'DE-BE',
  'DE-BB',
  'DE-HB',
  'DE-HH',
  'DE-HE',
  'DE-MV',
  'DE-NI',
  'DE-NW',
  'DE-RP',
  'DE-SL',
  'DE-SN',
  'DE-ST',
  'DE-SH',
  'DE-TH',
];
const DAY = 86_400_000;

/** Chance that comes out the same at every run (mulberry32), so that two seeds of one size have the same content. */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    /** From `least` to `most`, both included. */
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    of: (list) => list[Math.floor(next() * list.length)],
  };
}

/** 'YYYY-MM-DD', so many days after the given day. */
export function addDays(day, days) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** 7,680 last names and 47 first ones. */
export function inventName(luck) {
  return { firstName: luck.of(FIRST), lastName: luck.of(BEGIN) + luck.of(MIDDLE) + luck.of(END) };
}

/** A person with the usual facts, as the API takes them. */
export function inventPerson(luck, today) {
  const enteredOn = addDays(today, -luck.between(400, 4500));
  return {
    ...inventName(luck),
    otherNames: luck.next() < 0.1 ? [Object.values(inventName(luck)).join(' ')] : [],
    birthDate: addDays(today, -luck.between(300, 24_000)),
    birthDateCertainty: luck.of(['exact', 'exact', 'exact', 'estimated']),
    gender: luck.of(['female', 'male']),
    nationality: luck.of(NATIONS),
    languages: [luck.of(LANGUAGES)],
    needsInterpreter: luck.next() < 0.4,
    interpreterNote: null,
    phone: `0150 ${luck.between(1_000_000, 9_999_999)}`,
    address: `Beispielweg ${luck.between(1, 240)}, ${luck.of(TOWNS)}`,
    land: luck.of(LANDS),
    municipality: luck.of(TOWNS),
    residenceStatus: luck.of([
      'duldung',
      'duldung',
      'duldung',
      'grenzuebertrittsbescheinigung',
      'aufenthaltsgestattung',
    ]),
    residenceStatusUntil: addDays(today, luck.between(-60, 300)),
    enteredOn,
    authority: `Ausländerbehörde ${luck.of(TOWNS)}`,
    authorityNumber: `ABH-${luck.between(10_000, 99_999)}`,
    notes:
      'Kommt zur offenen Sprechstunde. Unterlagen zu Schule und Arbeit werden gesammelt, der Verein vor Ort schreibt ein Schreiben.',
  };
}
