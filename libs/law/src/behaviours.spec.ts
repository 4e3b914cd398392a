import { describe, expect, it } from '@jest/globals';
import { PETITION_RELATION_CODES, STAY_EFFECT_CODES, type BehaviourMoment, type Land } from '@bleibeakte/contracts';
import { behaviours } from './behaviours.ts';
import { commissionProfile } from './profiles.ts';

const said = (land: Land, when: BehaviourMoment): string[] =>
  behaviours(commissionProfile(land)).filter((one) => one.when === when).map(({ code }) => code);

/** Which Land's profile makes the product say what; a line that changes is a change of the law's data. */
it.each<[Land, onCase: string, beforePetition: string]>([
  ['DE-BW', 'stayBegins', ''],
  ['DE-BY', 'warnBeforePetition memberOrPetition stayBegins', 'warnBeforePetition'],
  ['DE-BE', 'needsMember stayBegins', ''],
  ['DE-BB', 'needsMember stayNotSecured', ''],
  ['DE-HB', 'needsMember stayBegins', ''],
  ['DE-HH', 'needsPetition stayBegins', 'petitionOpensDoor'],
  ['DE-HE', 'petitionMustBeClosed stayBegins', 'petitionOpensDoor'],
  ['DE-MV', 'needsMember stayNotSecured', ''],
  ['DE-NI', 'stayBegins', 'petitionBlocks'],
  ['DE-NW', 'orderByForeignersAuthority stayNotSecured', ''],
  ['DE-RP', 'needsMember stayNotSecured', ''],
  ['DE-SL', 'needsMember stayBegins', ''],
  ['DE-SN', 'needsMember stayBegins', ''],
  ['DE-ST', 'needsMember stayNotSecured', ''],
  ['DE-SH', 'stayBegins', ''],
  ['DE-TH', 'needsMember stayBegins', ''],
])('%s says on the case: %s; before a petition: %s', (land, onCase, beforePetition) => {
  expect(said(land, 'onCase').join(' ')).toBe(onCase);
  expect(said(land, 'beforePetition').join(' ')).toBe(beforePetition);
});

describe('what is said', () => {
  it('carries norm and source of the bar it rests on, and how sure it is', () => {
    const [warning] = behaviours(commissionProfile('DE-BY'));
    expect(warning).toMatchObject({ code: 'warnBeforePetition', tone: 'warns', norm: '§ 3 Abs. 2 HFKomV', confidence: 'sourced' });
    const [blocks] = behaviours(commissionProfile('DE-NI'));
    expect(blocks).toMatchObject({ norm: '§ 5 NHärteKVO (Fassung vor 2013)', confidence: 'toVerify' });
    expect(blocks!.text).toContain('(zu prüfen)');
  });

  it('never promises that a deportation is stopped', () => {
    for (const stayEffect of [...STAY_EFFECT_CODES, null]) {
      const stay = behaviours({ ...commissionProfile('DE-NI'), stayEffect }).find(({ code }) => code.startsWith('stay'))!;
      expect(stay.text).toMatch(/bestätigen lassen|nicht darauf|nicht auf|täte sie es nicht/);
    }
  });

  it('is there for every relation to a petition before one is filed', () => {
    for (const petitionRelation of PETITION_RELATION_CODES) {
      const moments = behaviours({ ...commissionProfile('DE-NW'), petitionRelation }).map(({ when }) => when);
      expect(moments).toContain('beforePetition');
      expect(moments).toContain('beforeSubmission');
    }
  });
});
