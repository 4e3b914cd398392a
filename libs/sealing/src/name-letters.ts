import anyAscii from 'any-ascii';

/**
 * How one word is written and how it sounds, in ASCII.
 * `short` and `long` are the two usual spellings without marks (Müller: `muller`, `mueller`). `sound` is read by
 * `skeletons`: small letters sound as Latin writing uses them, capital letters are signs whose sound is known (below).
 */
export type Spelling = { short: string; long: string; sound: string };

/**
 * Letters whose usual transliteration would lose what matters for finding a name: `short`, `short/long`, each followed
 * by `|sound` where it differs. Signs: H h of any kind, K the kh of خ, J dsch, C tsch, V a w that may be a vowel,
 * Y a y that may be a vowel, T s or t, D s or d, Z d or z, Q k or g, G g or h, X tsch or s, Ж sch as in Jeanne.
 * Arabic letters are given one by one because a transliteration by letter pairs ("sh" from s and h) would hear a
 * digraph where two consonants meet.
 */
const LETTERS = parse(`
  ä a/ae  ö o/oe  ü u/ue  ø o/oe  å a/aa  ß ss  ı i
  ş s/sh|s  ș s/sh|s  š s/sh|s  ś s/sh|s  ž z/zh|Ж  ź z  ż z  č c/ch|C  ć c/ch|C  ç c/ch|X  ğ g
  г g|G  ґ g  х kh|K  ж zh|Ж  ч ch|C  ш sh|s  щ shch|sC  ц ts|z  э e  ъ =  ь =
  ا a  ع a  ى a  ة a  ە a  ء =  و w|V  ۆ w|V  ۇ w|V  ۋ w|V  ؤ w|V  ي y|Y  ی y|Y  ې y|Y  ۍ y|Y  ے y|Y  ئ y|Y  ێ y|Y
  ب b  پ p  ت t  ټ t  ٹ t  ث th|T  ج j|J  چ ch|C  ح h|H  خ kh|K  څ ts|z  ځ dz|z  د d  ډ d  ڈ d  ذ dh|D
  ر r  ړ r  ڑ r  ڕ r  ز z  ژ zh|Ж  ږ zh|Ж  س s  ش sh|s  ښ sh|s  ص s  ض d|Z  ط t  ظ z  غ gh|g  ف f  ڤ v  ق q|Q
  ك k  ک k  ګ g  گ g  ل l  ڵ l  م m  ن n  ں n  ڼ n  ه h|H  ہ h|H  ھ h|H
  א a  ע a  ו w|V  י y|Y  ה h|H  ח kh|K  ש sh|s
`);

/** Vowel signs of Arabic and Hebrew, marks over Latin, Greek and Cyrillic letters; Indian vowel signs are letters. */
const MARK = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/gu;

/** Spells one word of a lower-case NFKC text. The three spellings are empty if nothing of it can be written. */
export function spell(word: string): Spelling {
  const spelling = { short: '', long: '', sound: '' };
  for (const letter of word) {
    const { short, long, sound } =
      LETTERS.get(letter) ?? LETTERS.get(bare(letter)) ?? plain(letter);
    spelling.short += short;
    spelling.long += long;
    spelling.sound += sound;
  }
  return spelling;
}

function plain(letter: string): Spelling {
  const text = anyAscii(bare(letter))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  return { short: text, long: text, sound: text };
}

function bare(letter: string): string {
  return letter.normalize('NFD').replace(MARK, '').normalize('NFC');
}

function parse(table: string): Map<string, Spelling> {
  const fields = table.trim().split(/\s+/);
  const letters = new Map<string, Spelling>();
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [written = '', sound] = (fields[i + 1] ?? '').replace('=', '').split('|');
    const [short = '', long = short] = written.split('/');
    letters.set(fields[i] ?? '', { short, long, sound: sound ?? short });
  }
  return letters;
}
