import type { Argument, CaseStage, EvidenceKindCode, EvidenceState, Land, RequestRecipient, SubmissionState } from '@bleibeakte/contracts';

/** Invented families for lists and searching: last name, given names, age, language, nationality, place. */
export interface ExampleFamily {
  last: string;
  people: [given: string, age: number, gender: 'female' | 'male'][];
  nationality: string;
  language: string;
  land: Land;
  place: string;
  stage: CaseStage;
  /** Days since the case was opened. */
  since: number;
  /** Days from today until the next deadline; null = no next step, a fault of the file. */
  next: number | null;
  submission?: SubmissionState;
}

type Row = [string, ExampleFamily['people'], string, string, Land, string, CaseStage, number, number | null, SubmissionState?];

const f = 'female';
const m = 'male';
const ROWS: Row[] = [
  ['Dalibor', [['Marko', 41, m], ['Jelena', 39, f], ['Luka', 12, m]], 'RS', 'sr', 'DE-NI', 'Hannover', 'clarify', 24, -1],
  ['Thapa', [['Arjun', 29, m]], 'NP', 'ne', 'DE-NI', 'Göttingen', 'collect', 61, -2],
  ['Mbeki-Lund', [['Nomsa', 34, f], ['Themba', 8, m]], 'ZA', 'en', 'DE-HH', 'Hamburg', 'write', 88, 2],
  ['Hoxhaj', [['Elira', 27, f]], 'AL', 'sq', 'DE-NW', 'Bielefeld', 'decision', 143, 2, 'received'],
  ['Osei', [['Kwame', 36, m], ['Abena', 33, f], ['Kofi', 6, m], ['Esi', 3, f]], 'GH', 'en', 'DE-NW', 'Köln', 'collect', 52, 5],
  ['Gebru', [['Tesfay', 31, m]], 'ER', 'ti', 'DE-HE', 'Kassel', 'collect', 40, 7],
  ['Varga', [['Ilona', 45, f], ['Zsolt', 19, m]], 'XX', 'hu', 'DE-BY', 'Augsburg', 'clarify', 9, null],
  ['Kidane', [['Salome', 24, f]], 'ET', 'am', 'DE-NI', 'Braunschweig', 'clarify', 4, null],
  ['Rashid', [['Omar', 38, m], ['Layla', 35, f], ['Zain', 10, m]], 'IQ', 'ar', 'DE-SN', 'Leipzig', 'clarify', 1, null],
  ['Haidari', [['Farid', 22, m]], 'AF', 'fa', 'DE-BE', 'Berlin', 'write', 97, 12],
  ['Nguyễn', [['Thị Mai', 37, f], ['Minh', 14, m]], 'VN', 'vi', 'DE-BE', 'Berlin', 'submit', 120, 6],
  ['Petrosyan', [['Anahit', 52, f]], 'AM', 'hy', 'DE-TH', 'Erfurt', 'decision', 210, 20, 'deliberation'],
  ['Camara', [['Mamadou', 26, m]], 'GN', 'fr', 'DE-ST', 'Magdeburg', 'collect', 33, 9],
  ['Beridze', [['Nino', 30, f], ['Luka', 5, m]], 'GE', 'ka', 'DE-RP', 'Mainz', 'decision', 180, 30, 'admitted'],
  ['Yilmaz', [['Deniz', 28, m]], 'TR', 'tr', 'DE-BW', 'Freiburg', 'check', 75, 4],
  ['Barzani', [['Rojin', 33, f], ['Dilan', 11, f], ['Azad', 9, m]], 'IQ', 'ku', 'DE-SH', 'Kiel', 'collect', 47, 11],
  ['Okafor', [['Chidi', 40, m], ['Ngozi', 38, f]], 'NG', 'en', 'DE-HB', 'Bremen', 'decision', 160, 16, 'preliminaryReview'],
  ['Sultani', [['Zahra', 43, f], ['Reza', 17, m]], 'AF', 'fa', 'DE-NI', 'Osnabrück', 'write', 66, 8],
  ['Khamidow', [['Aslan', 35, m], ['Malika', 32, f], ['Amina', 7, f]], 'RU', 'ru', 'DE-BB', 'Potsdam', 'collect', 58, 13],
  ['Diallo', [['Fatoumata', 29, f]], 'GN', 'fr', 'DE-NW', 'Dortmund', 'submit', 101, 3],
  ['Singh', [['Harpreet', 34, m]], 'IN', 'pa', 'DE-HE', 'Frankfurt am Main', 'clarify', 15, 10],
  ['Jallow', [['Lamin', 23, m]], 'GM', 'en', 'DE-BW', 'Stuttgart', 'decision', 195, 40, 'noErsuchen'],
  ['Mohammadi', [['Mohammed', 46, m], ['Maryam', 44, f], ['Sara', 16, f]], 'IR', 'fa', 'DE-NW', 'Münster', 'write', 82, 14],
  ['Al-Hassan', [['Muhammad', 31, m]], 'SD', 'ar', 'DE-NI', 'Oldenburg', 'collect', 37, 1],
  ['O’Connor-Bah', [['Isatou', 39, f]], 'SL', 'en', 'DE-SL', 'Saarbrücken', 'clarify', 20, 18],
  ['Tekle', [['ትግስት', 28, f]], 'ET', 'am', 'DE-HE', 'Marburg', 'collect', 44, 15],
  ['Ahmadzai', [['Wali', 20, m]], 'AF', 'ps', 'DE-MV', 'Rostock', 'decision', 132, 25, 'received'],
  ['Hasani', [['Besa', 36, f], ['Arta', 13, f], ['Leon', 4, m]], 'XK', 'sq', 'DE-NI', 'Wolfsburg', 'decision', 240, 33, 'ersuchen'],
  ['Touré', [['Ibrahim', 32, m]], 'CI', 'fr', 'DE-RP', 'Trier', 'collect', 28, 17],
  ['Molina', [['Lucía', 30, f], ['Mateo', 9, m]], 'VE', 'es', 'DE-SN', 'Dresden', 'check', 92, 5],
  ['Zhao', [['Wei', 48, m]], 'CN', 'zh', 'DE-HH', 'Hamburg', 'clarify', 12, 21],
  ['Saleh', [['Amal', 42, f], ['Yasin', 15, m]], 'SY', 'ar', 'DE-TH', 'Jena', 'write', 70, 9],
  ['Kovalenko', [['Oksana', 55, f]], 'UA', 'uk', 'DE-BY', 'Nürnberg', 'collect', 39, 22],
  ['Adeyemi', [['Tunde', 27, m]], 'NG', 'en', 'DE-SH', 'Lübeck', 'decision', 150, 28, 'admitted'],
  ['Rahmani', [['Hamid', 50, m], ['Soraya', 47, f]], 'AF', 'fa', 'DE-NW', 'Essen', 'collect', 55, 4],
];

export const EXAMPLE_FAMILIES: ExampleFamily[] = ROWS.map(
  ([last, people, nationality, language, land, place, stage, since, next, submission]) => ({
    last, people, nationality, language, land, place, stage, since, next, ...(submission && { submission }),
  }),
);

/** What is usually collected; the states rotate, so that lists look alive. */
export const USUAL_EVIDENCE: { argument: Argument; kind: EvidenceKindCode; title: string; owedBy: string; recipient: RequestRecipient }[] = [
  { argument: 'language', kind: 'languageCertificate', title: 'Sprachzertifikat', owedBy: 'Volkshochschule', recipient: 'other' },
  { argument: 'work', kind: 'workContract', title: 'Arbeitsvertrag', owedBy: 'Zeitarbeit Beispiel', recipient: 'employer' },
  { argument: 'engagement', kind: 'volunteerLetter', title: 'Schreiben des Vereins', owedBy: 'Sportverein', recipient: 'club' },
  { argument: 'supportLetters', kind: 'supportLetter', title: 'Schreiben der Nachbarin', owedBy: 'Nachbarin in', recipient: 'supporter' },
  { argument: 'passportEfforts', kind: 'identityEfforts', title: 'Nachweise der Botschaftsbesuche', owedBy: 'Klient:in', recipient: 'self' },
  { argument: 'school', kind: 'schoolReports', title: 'Zeugnisse der Kinder', owedBy: 'Gesamtschule', recipient: 'school' },
];

export const USUAL_STATES: EvidenceState[][] = [
  ['received', 'checked'],
  ['asked'],
  ['asked', 'promised'],
  [],
  ['asked', 'received'],
  ['asked'],
];

/** The way to a state through the table of steps. */
export const WAY_TO: Partial<Record<SubmissionState, SubmissionState[]>> = {
  received: ['received'],
  preliminaryReview: ['received', 'preliminaryReview'],
  admitted: ['received', 'preliminaryReview', 'admitted'],
  deliberation: ['received', 'preliminaryReview', 'admitted', 'deliberation'],
  ersuchen: ['received', 'preliminaryReview', 'admitted', 'deliberation', 'ersuchen'],
  noErsuchen: ['received', 'preliminaryReview', 'admitted', 'deliberation', 'noErsuchen'],
};
