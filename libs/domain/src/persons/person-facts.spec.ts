import { describe, expect, it } from '@jest/globals';
import { assertPersonFacts, personDoubts, type CheckedPersonFacts } from './person-facts.ts';
import { displayName } from './person-name.ts';

const TODAY = '2026-11-25';
const facts = (changes: Partial<CheckedPersonFacts> = {}): CheckedPersonFacts => ({
  firstName: 'Samira',
  lastName: 'Al-Amin',
  birthDate: '1988-06-01',
  birthDateCertainty: 'exact',
  enteredOn: '2020-09-20',
  residenceStatusUntil: '2027-01-05',
  ...changes,
});
const check = (changes: Partial<CheckedPersonFacts>) => () =>
  assertPersonFacts(facts(changes), TODAY);

describe('the facts about a person', () => {
  it('may be few', () => {
    expect(check({ lastName: null, birthDate: null, enteredOn: null })).not.toThrow();
    expect(check({ firstName: null })).not.toThrow();
  });

  it('hold a name', () => {
    expect(check({ firstName: ' ', lastName: null })).toThrow('person.name-missing');
  });

  it('hold no birth and no entry in the future; a Duldung may end there', () => {
    expect(check({ birthDate: '2026-11-26' })).toThrow('person.date-in-future');
    expect(check({ enteredOn: '2026-11-26' })).toThrow('person.date-in-future');
    expect(check({ birthDate: TODAY, enteredOn: TODAY })).not.toThrow();
  });

  it('hold no day that does not exist', () => {
    expect(check({ birthDate: '1988-02-30' })).toThrow('deadline.day-unreal');
    expect(check({ residenceStatusUntil: '2027-13-01' })).toThrow('deadline.day-unreal');
  });
});

describe('doubts', () => {
  it.each([
    ['nothing', {}, []],
    ['an entry before the birth', { enteredOn: '1987-01-01' }, ['enteredBeforeBirth']],
    ['an age above 110', { birthDate: '1915-05-05' }, ['olderThan110']],
    [
      'a birth on 1 January that is said to be exact',
      { birthDate: '1988-01-01' },
      ['firstOfJanuary'],
    ],
    ['none once it is marked', { birthDate: '1988-01-01', birthDateCertainty: 'yearOnly' }, []],
    ['a status that has ended', { residenceStatusUntil: '2026-11-24' }, ['statusExpired']],
  ] as [string, Partial<CheckedPersonFacts>, string[]][])('tell %s', (_what, changes, doubts) => {
    expect(personDoubts(facts(changes), TODAY)).toEqual(doubts);
  });
});

it.each([
  ['Samira', 'Al-Amin', 'Samira Al-Amin'],
  [' Samira ', null, 'Samira'],
  [null, 'Al-Amin', 'Al-Amin'],
  [null, ' ', ''],
])('%s, %s is called %s', (first, last, name) => expect(displayName(first, last)).toBe(name));
