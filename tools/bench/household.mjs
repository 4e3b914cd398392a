import { addDays } from './invent.mjs';

const LAND = 'DE-NI';

/**
 * An invented household of five: two parents, three children, about whom most of what the routes and bars ask is known.
 * `record` is what a person's record holds, `facts` what was recorded beside it, `shared` what the household is asked once.
 */
export function household(today) {
  const yearsAgo = (years, days = 0) => addDays(today, -Math.round(years * 365.25) - days);
  const enteredOn = yearsAgo(6);
  const rejectedOn = yearsAgo(1);
  const everybody = {
    stayPeriods: [
      { kind: 'gestattung', from: enteredOn, to: rejectedOn },
      { kind: 'duldungUnclearIdentity', from: addDays(rejectedOn, 1), to: addDays(rejectedOn, 80) },
      { kind: 'duldung', from: addDays(rejectedOn, 81), to: null },
    ],
    enforceablyObliged: true,
    reachable: true,
    removalDateFixed: false,
    removalPreparation: [],
    expulsionInterests: [],
    dayFines: 0,
    prisonSentence: false,
    identity: 'partly',
    passportHeld: false,
  };
  const person = (firstName, birthDate, facts) => ({
    record: {
      firstName,
      lastName: 'Messung',
      birthDate,
      birthDateCertainty: 'exact',
      land: LAND,
      residenceStatus: 'duldung',
      residenceStatusUntil: addDays(today, 60),
      enteredOn,
    },
    facts: { ...everybody, ...facts },
  });
  const job = (from, to, hoursPerWeek) => ({ from, to, hoursPerWeek, insured: true, level: 'any' });
  const pupil = (since) => ({ schoolSince: since, schoolSuccessful: true, inEducation: true });
  return {
    land: LAND,
    parents: [
      person('Anna', yearsAgo(38, 40), {
        languageLevel: 'B1',
        workPeriods: [job(yearsAgo(3), yearsAgo(1.5), 20), job(yearsAgo(1.5), null, 30)],
      }),
      person('Bela', yearsAgo(41, 90), {
        languageLevel: 'A2',
        workPeriods: [job(yearsAgo(2), null, 25)],
      }),
    ],
    children: [
      person('Cora', yearsAgo(17, 300), {
        ...pupil(yearsAgo(5.5)),
        trainingKind: 'qualifiedTraining2Years',
        trainingContract: 'promised',
        trainingStart: addDays(today, 200),
      }),
      person('Dina', yearsAgo(11, 20), pupil(yearsAgo(4.5))),
      person('Emil', yearsAgo(8, 200), pupil(yearsAgo(2))),
    ],
    shared: { householdIncome: 1140, householdNeed: 2310 },
  };
}

/** The same household as the rules get it, without any database. */
export function knowledgeOf({ land, parents, children, shared }, today) {
  const known = (values) =>
    Object.fromEntries(
      Object.entries(values).map(([code, value]) => [
        code,
        { value, standing: 'claimed', asOf: today },
      ]),
    );
  const birthDates = children.map(({ record }) => record.birthDate);
  return [...parents, ...children].map(({ record, facts }) => ({
    today,
    personId: record.firstName,
    birthDate: record.birthDate,
    birthDateCertainty: record.birthDateCertainty,
    enteredOn: record.enteredOn,
    land,
    caseLand: land,
    residenceStatus: record.residenceStatus,
    residenceStatusUntil: record.residenceStatusUntil,
    childrenInHousehold: parents.some((one) => one.record === record) ? birthDates : [],
    facts: known({ ...shared, ...facts }),
    judgements: {},
    procedures: [],
    noticesOn: [],
    earlierAttempts: [],
  }));
}

/** Enters the household with the product's own requests. @returns the id of its case */
export async function enterHousehold(post, { land, parents, children, shared }) {
  const enter = async ({ record, facts }, more = {}) => {
    const { id } = await post('/api/persons', { ...record, ...more });
    for (const [code, value] of Object.entries(facts))
      await post(`/api/persons/${id}/facts`, { code, value, standing: 'claimed' });
    return id;
  };
  const ids = [];
  for (const one of parents) ids.push(await enter(one, { householdOf: ids[0] ?? null }));
  const childIds = [];
  for (const one of children) childIds.push(await enter(one, { householdOf: ids[0] }));
  for (const childId of childIds) {
    for (const otherId of ids)
      await post(`/api/persons/${childId}/relations`, { otherId, kind: 'parent' });
  }
  const { id: caseId } = await post('/api/cases', { personIds: [...ids, ...childIds], land });
  for (const [code, value] of Object.entries(shared))
    await post(`/api/cases/${caseId}/facts`, { code, value, standing: 'claimed' });
  return caseId;
}
