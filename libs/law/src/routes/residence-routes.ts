import type { ResidenceRoute, TwoTongues } from '@bleibeakte/contracts';
import aufenthg25a1 from './aufenthg-25a-1.ts';
import aufenthg25a2 from './aufenthg-25a-2.ts';
import aufenthg25b1 from './aufenthg-25b-1.ts';
import aufenthg25b4 from './aufenthg-25b-4.ts';
import aufenthg25b6 from './aufenthg-25b-6.ts';
import aufenthg104c from './aufenthg-104c.ts';
import aufenthg255 from './aufenthg-25-5.ts';
import aufenthg253 from './aufenthg-25-3.ts';
import asylg71 from './asylg-71.ts';
import aufenthg254 from './aufenthg-25-4.ts';
import aufenthg254a from './aufenthg-25-4a.ts';
import aufenthg16g1 from './aufenthg-16g-1.ts';
import aufenthg16g8 from './aufenthg-16g-8.ts';
import aufenthg60c from './aufenthg-60c.ts';
import aufenthg60d from './aufenthg-60d.ts';
import aufenthg19d1 from './aufenthg-19d-1.ts';
import aufenthg19d1a from './aufenthg-19d-1a.ts';
import aufenthg103S5 from './aufenthg-10-3-s5.ts';
import aufenthg281 from './aufenthg-28-1.ts';
import aufenthg30 from './aufenthg-30.ts';
import aufenthg3233 from './aufenthg-32-33.ts';
import aufenthg3134 from './aufenthg-31-34.ts';
import aufenthg36 from './aufenthg-36.ts';
import aufenthg36a from './aufenthg-36a.ts';
import freizuegg3 from './freizuegg-3.ts';
import aeuv20 from './aeuv-20.ts';
import aufenthg24 from './aufenthg-24.ts';
import aufenthg231 from './aufenthg-23-1.ts';
import aufenthg60a2 from './aufenthg-60a-2.ts';
import aufenthg60a2S4 from './aufenthg-60a-2-s4.ts';
import aufenthg3738a from './aufenthg-37-38a.ts';
import aufenthg71S3 from './aufenthg-7-1-s3.ts';

/** The day on which the law was read; goes into every stored result. */
export const ROUTE_RULE_VERSION = '2026-08-19';

export const ROUTE_DISCLAIMER: TwoTongues = {
  de: 'Arbeitshilfe für Beratende, keine Rechtsberatung im Einzelfall. Ein „offen“-Ergebnis ersetzt keine Prüfung durch eine Person nach § 6 Abs. 2 RDG.',
  en: 'Working aid for counsellors, not legal advice in the individual case. An “open” result does not replace a check by a person under § 6 (2) RDG.',
};

/** What to do with the result before an Eingabe is filed. */
export const ROUTES_AND_EINGABE: TwoTongues = {
  de: 'Vor Einreichung dokumentieren: geprüfte Wege, Ergebnis, Datum, prüfende Person. Mehrere Kommissionen lehnen Eingaben ab, wenn ein anderer Aufenthaltstitel erreichbar ist.',
  en: 'Before filing, record: routes checked, result, date, checking person. Several commissions refuse an Eingabe if another title is within reach.',
};

/** What nobody has read in the source yet. */
export const ROUTES_UNVERIFIED: readonly TwoTongues[] = [
  {
    de: 'Voraussetzungen des § 38a AufenthG: noch ohne Quelle',
    en: '§ 38a AufenthG criteria: no source yet',
  },
  {
    de: 'Schwelle des § 32 Abs. 2 Nr. 5 Buchst. a BZRG (90 Tagessätze): noch ohne Quelle',
    en: '§ 32 (2) no. 5 (a) BZRG threshold (90 daily rates): no source yet',
  },
  {
    de: 'Verordnung (EU) 2024/1348, Art. 42, 55, 56, 67, 68: nach dem AsylG zitiert, die Artikel selbst wurden nicht vollständig gelesen',
    en: 'Regulation (EU) 2024/1348 Art. 42, 55, 56, 67, 68: cited through the AsylG, articles themselves not read in full',
  },
  {
    de: 'Wegfall der Verweise auf § 104c in §§ 25a/25b zum 01.07.2027: nach asyl.net, das Änderungsgesetz wurde nicht gelesen',
    en: 'Repeal of the § 104c references in §§ 25a/25b as of 2027-07-01: from asyl.net, amending act not read',
  },
  {
    de: 'Anordnungen der Länder nach § 23 Abs. 1 und ihre Praxis zu § 60a Abs. 2 Satz 3: je Land verschieden, hier nicht gesammelt',
    en: 'Land orders under § 23 (1) and Land practice on § 60a (2) sentence 3: per Land, not collected here',
  },
  {
    de: 'Beginn der Geltung: belegt nur für 31.12.2022 (§§ 25a, 25b, 104c), 27.02.2024 (§ 60d), 01.03.2024 (§ 16g), 12.06.2026 (Asylverfahren) und das Zeitfenster des § 24; alle anderen Anfangstage noch ohne Quelle',
    en: 'validFrom dates: taken from a source only for 2022-12-31 (§§ 25a, 25b, 104c), 2024-02-27 (§ 60d), 2024-03-01 (§ 16g), 2026-06-12 (asylum procedure) and the § 24 window; all others without a source yet',
  },
];

/** Every way to a title or a toleration that comes before the Eingabe, in the order of the collection. */
export const RESIDENCE_ROUTES: readonly ResidenceRoute[] = [
  aufenthg25a1,
  aufenthg25a2,
  aufenthg25b1,
  aufenthg25b4,
  aufenthg25b6,
  aufenthg104c,
  aufenthg255,
  aufenthg253,
  asylg71,
  aufenthg254,
  aufenthg254a,
  aufenthg16g1,
  aufenthg16g8,
  aufenthg60c,
  aufenthg60d,
  aufenthg19d1,
  aufenthg19d1a,
  aufenthg103S5,
  aufenthg281,
  aufenthg30,
  aufenthg3233,
  aufenthg3134,
  aufenthg36,
  aufenthg36a,
  freizuegg3,
  aeuv20,
  aufenthg24,
  aufenthg231,
  aufenthg60a2,
  aufenthg60a2S4,
  aufenthg3738a,
  aufenthg71S3,
];
