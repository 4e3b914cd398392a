import { LANGUAGE_LEVELS, type LanguageLevel } from '@bleibeakte/contracts';
import { formatDateDe } from '../calendar/day-format.ts';
import { monthsVerdict } from './stay-rules.ts';
import { chainsOf } from './time-chain.ts';
import { ask, human, met, missing, oneOf, type RulesFor, type Verdict, yesNo } from './verdict.ts';

const rank = (level: LanguageLevel): number => LANGUAGE_LEVELS.indexOf(level);

function levelVerdict(
  known: LanguageLevel | undefined,
  wanted: LanguageLevel,
  code: 'languageLevel' | 'languageWritten',
): Verdict {
  if (known === undefined) return ask([code]);
  const has = known === 'none' ? 'Keine Kenntnisse' : known;
  const words = `${has}${code === 'languageWritten' ? ' schriftlich' : ''}; nötig ist ${wanted}.`;
  return rank(known) >= rank(wanted) ? met(words) : missing(words);
}

export const EDUCATION_RULES: RulesFor<
  | 'minMonthsSchool'
  | 'qualificationObtained'
  | 'trainingContract'
  | 'languageLevel'
  | 'languageLevelWritten'
  | 'civicKnowledge'
  | 'childrenSchoolAttendance'
  | 'integrationCourse'
> = {
  minMonthsSchool: ({ value }, subject) => {
    const { today } = subject.knowledge;
    const from = subject.read('schoolSince');
    const successful = subject.read('schoolSuccessful');
    const to = subject.read('schoolUntil') ?? null;
    if (from === undefined) return ask(['schoolSince', 'schoolSuccessful']);
    if (successful === false) return missing('Der Schulbesuch war nicht erfolgreich.');
    // School that has ended counts with what it was: the years need not lie directly before the application.
    const day = to !== null && to < today ? to : today;
    const chains = chainsOf([{ from, to, counting: 'counts' }], day);
    if (!chains) return missing(`Der Schulbesuch beginnt am ${formatDateDe(from)}.`);
    const verdict = monthsVerdict(chains, value, {
      ...subject,
      knowledge: { ...subject.knowledge, today: day },
    });
    if (verdict.outcome === 'openOn' && to !== null && to < verdict.on) {
      return missing(
        `Schule vom ${formatDateDe(from)} bis ${formatDateDe(to)}: weniger als verlangt.`,
      );
    }
    if (successful === undefined)
      return ask(
        ['schoolSuccessful'],
        `${verdict.why} Ob der Besuch erfolgreich war, ist noch offen.`,
      );
    return verdict;
  },
  qualificationObtained: oneOf('qualifications', {
    met: 'Einer der genannten Abschlüsse liegt vor.',
    missing: 'Keiner der genannten Abschlüsse liegt vor.',
  }),
  trainingContract: ({ value }, { read }) => {
    const kind = read('trainingKind');
    const contract = read('trainingContract');
    const start = read('trainingStart');
    if (kind !== undefined && !value.includes(kind))
      return missing(
        kind === 'none'
          ? 'Keine Ausbildung geplant.'
          : 'Diese Ausbildung gehört nicht zu den genannten.',
      );
    if (contract === 'none') return missing('Noch kein Ausbildungsplatz zugesagt.');
    if (kind === undefined) return ask(['trainingKind']);
    if (contract === undefined) return ask(['trainingContract']);
    const when = start ? `, Beginn ${formatDateDe(start)}` : '';
    return contract === 'signed'
      ? met(`Ausbildungsvertrag geschlossen${when}. Eintragung bei der Kammer prüfen.`)
      : human(
          `Ausbildungsplatz zugesagt${when}: Es zählt der Vertrag, der eingetragen oder dessen Eintragung beantragt ist.`,
        );
  },
  languageLevel: ({ value }, { read }) =>
    levelVerdict(read('languageLevel'), value, 'languageLevel'),
  languageLevelWritten: ({ value }, { read }) =>
    levelVerdict(read('languageWritten'), value, 'languageWritten'),
  civicKnowledge: oneOf('civicProof', {
    met: 'Einer der genannten Nachweise liegt vor.',
    missing: 'Keiner der genannten Nachweise liegt vor.',
  }),
  childrenSchoolAttendance: yesNo('childrenAttendSchool', {
    met: 'Alle schulpflichtigen Kinder besuchen die Schule.',
    missing: 'Nicht alle schulpflichtigen Kinder besuchen die Schule.',
  }),
  integrationCourse: (_criterion, { read }) => {
    const course = read('integrationCourse');
    if (course === undefined) return ask(['integrationCourse']);
    return course === 'notPassed'
      ? missing('Der verpflichtende Kurs ist nicht abgeschlossen.')
      : met('Kurs abgeschlossen, nicht verpflichtend oder Abbruch nicht zu vertreten.');
  },
};
