import { compareDays } from '../calendar/calendar-date.ts';
import { valueOf } from '../knowledge/knowledge.ts';
import {
  ask,
  factOf,
  originOf,
  yesNoRule,
  type BarAnswer,
  type BarQuestion,
  type BarRule,
} from './bar-rule.ts';

const euro = (amount: number): string => `${amount.toLocaleString('de-DE')} €`;

/** No threshold is written here: none of the rules that were seen names one that is in force. */
const hasOffended = ({ bar, knowledge }: BarQuestion): BarAnswer => {
  const [prison, fines] = [factOf(knowledge, 'prisonSentence'), factOf(knowledge, 'dayFines')];
  const running = factOf(knowledge, 'criminalProceedings')?.value
    ? ' Ein Strafverfahren läuft: Ausgang abwarten und neu prüfen.'
    : '';
  if (prison?.value) {
    return {
      is: 'stands',
      why: `Verurteilung zu Freiheits- oder Jugendstrafe (${originOf(prison)}).${running}`,
      ...(bar.parameters?.expires && {
        cure: 'Zeitablauf seit der Verurteilung (Frist der Verordnung prüfen)',
      }),
    };
  }
  if (!prison || !fines) {
    return ask(
      `Verurteilungen sind noch nicht alle gefragt.${running}`,
      ...(prison ? [] : ['prisonSentence' as const]),
      ...(fines ? [] : ['dayFines' as const]),
    );
  }
  if (fines.value > 0) {
    return {
      is: 'open',
      why: `Geldstrafen von zusammen ${fines.value} Tagessätzen (${originOf(fines)}). Eine geltende Schwelle nennt die Quelle nicht: ein Mensch muss das Gewicht einschätzen.${running}`,
    };
  }
  return { is: 'clear', why: `Keine Verurteilung bekannt (${originOf(fines)}).${running}` };
};

const lacksPassport = ({ knowledge }: BarQuestion): BarAnswer => {
  const [passport, steps] = [
    factOf(knowledge, 'passportHeld'),
    factOf(knowledge, 'identityStepsTaken'),
  ];
  if (!passport)
    return ask('Ob ein gültiger Pass vorliegt, wurde noch nicht gefragt.', 'passportHeld');
  if (passport.value)
    return { is: 'clear', why: `Gültiger Pass liegt vor (${originOf(passport)}).` };
  const none = `Kein gültiger Pass (${originOf(passport)}).`;
  if (!steps)
    return ask(
      `${none} Ob alles Zumutbare getan wurde, wurde noch nicht gefragt.`,
      'identityStepsTaken',
    );
  return steps.value
    ? {
        is: 'open',
        why: `${none} Alles Zumutbare wurde getan (${originOf(steps)}): Belege sammeln und einschätzen.`,
      }
    : { is: 'stands', why: `${none} Noch nicht alles Zumutbare getan (${originOf(steps)}).` };
};

const refusesToCooperate = ({ knowledge }: BarQuestion): BarAnswer => {
  const [identity, steps] = [
    factOf(knowledge, 'identity'),
    factOf(knowledge, 'identityStepsTaken'),
  ];
  if (identity?.value === 'clarified')
    return { is: 'clear', why: `Identität geklärt (${originOf(identity)}).` };
  if (!steps)
    return ask(
      'Ob alles Zumutbare zur Klärung der Identität getan wurde, wurde noch nicht gefragt.',
      'identityStepsTaken',
    );
  return steps.value
    ? { is: 'clear', why: `Alles Zumutbare wurde getan (${originOf(steps)}).` }
    : { is: 'stands', why: `Noch nicht alles Zumutbare getan (${originOf(steps)}).` };
};

const lacksLivelihood = ({ bar, knowledge }: BarQuestion): BarAnswer => {
  const [income, need] = [factOf(knowledge, 'householdIncome'), factOf(knowledge, 'householdNeed')];
  const known =
    income && need
      ? `Einkommen ${euro(income.value)} im Monat, Bedarf ${euro(need.value)} (${originOf(need)}).`
      : null;
  if (income && need && income.value >= need.value) return { is: 'clear', why: known! };
  if (bar.parameters?.presumedAfterBenefits) return presumed(knowledge, known);
  if (!income || !need)
    return ask(
      'Einkommen und Bedarf des Haushalts sind noch nicht beide eingetragen.',
      ...(income ? [] : ['householdIncome' as const]),
      ...(need ? [] : ['householdNeed' as const]),
    );
  return { is: 'stands', why: `${known!} Es fehlen ${euro(need.value - income.value)}.` };
};

/** Benefits and no income from work speak against a prospect; everything between needs a human. */
const presumed = (knowledge: BarQuestion['knowledge'], known: string | null): BarAnswer => {
  const [benefits, work] = [
    factOf(knowledge, 'benefitsLastTwoYears'),
    valueOf(knowledge, 'workPeriods'),
  ];
  if (!benefits || !work) {
    return ask(
      'Leistungsbezug und Arbeit der letzten zwei Jahre sind noch nicht beide eingetragen.',
      ...(benefits ? [] : ['benefitsLastTwoYears' as const]),
      ...(work ? [] : ['workPeriods' as const]),
    );
  }
  const works = work.some(
    ({ from, to }) =>
      compareDays(from, knowledge.today) <= 0 &&
      (to === null || compareDays(to, knowledge.today) >= 0),
  );
  if (benefits.value && !works) {
    return {
      is: 'stands',
      why: `Leistungen in den letzten zwei Jahren (${originOf(benefits)}) und zurzeit keine Arbeit: Dann wird vermutet, dass die Aussicht fehlt.`,
    };
  }
  return {
    is: 'open',
    why: `${known ?? 'Einkommen und Bedarf sind noch nicht eingetragen.'} Ob es eine konkrete Aussicht gibt, muss ein Mensch einschätzen.`,
    facts: known ? [] : ['householdIncome', 'householdNeed'],
  };
};

/** What the person has done or not done, and what they live on. */
export const CONDUCT_BARS = {
  criminalOffence: {
    plain: {
      clear: 'Die Person hat keine Strafe bekommen.',
      stands: 'Die Person hat eine schwere Strafe bekommen.',
      open: 'Wir wissen noch nicht, ob eine Strafe im Weg steht.',
    },
    cure: null,
    decide: hasOffended,
  },
  deception: yesNoRule(
    'deceived',
    true,
    {
      yes: 'Die Behörde wirft Täuschung oder falsche Angaben vor',
      no: 'Kein Vorwurf der Täuschung',
    },
    {
      plain: {
        clear: 'Niemand wirft der Person falsche Angaben vor.',
        stands: 'Das Amt wirft der Person falsche Angaben vor.',
        open: 'Wir wissen noch nicht, ob das Amt falsche Angaben vorwirft.',
      },
      cure: 'Angaben berichtigen und darlegen, dass die Abschiebung dadurch nicht verzögert wurde',
    },
  ),
  passportDuty: {
    plain: {
      clear: 'Die Person hat einen gültigen Pass.',
      stands: 'Die Person hat keinen Pass und könnte noch etwas dafür tun.',
      open: 'Wir wissen noch nicht, ob die Person einen Pass bekommen kann.',
    },
    cure: 'Pass beschaffen oder belegen, dass er nicht zu bekommen ist',
    decide: lacksPassport,
  },
  nonCooperationIdentity: {
    plain: {
      clear: 'Die Person hilft mit, damit klar ist, wer sie ist.',
      stands: 'Die Person hat noch nicht alles getan, damit klar ist, wer sie ist.',
      open: 'Wir wissen noch nicht, was die Person getan hat, damit klar ist, wer sie ist.',
    },
    cure: 'Zumutbare Schritte zur Klärung der Identität gehen und belegen',
    decide: refusesToCooperate,
  },
  securityThreat: yesNoRule(
    'securityConcern',
    true,
    {
      yes: 'Anhaltspunkte für eine Gefahr für die innere Sicherheit',
      no: 'Keine Anhaltspunkte für eine Gefahr',
    },
    {
      plain: {
        clear: 'Niemand sagt, dass die Person gefährlich ist.',
        stands: 'Das Amt hält die Person für gefährlich.',
        open: 'Wir wissen noch nicht, ob das Amt die Person für gefährlich hält.',
      },
      cure: null,
    },
  ),
  livelihood: {
    plain: {
      clear: 'Das Geld reicht zum Leben.',
      stands: 'Das eigene Geld reicht noch nicht zum Leben.',
      open: 'Wir wissen noch nicht, ob das Geld zum Leben reicht.',
    },
    cure: 'Arbeit oder Zusage einer Arbeit, Verpflichtungserklärung (§ 68 AufenthG) oder Gründe, warum es unverschuldet nicht reicht',
    decide: lacksLivelihood,
  },
} satisfies Record<string, BarRule>;
