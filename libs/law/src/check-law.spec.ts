import { describe, expect, it } from '@jest/globals';
import type { DeadlineRule } from '@bleibeakte/contracts';
import { catalogueFaultLines, lawFaults, profileFaultLines } from './check-law.ts';
import type { CommissionProfile } from './commission-profile.ts';
import { copyOf } from './copy-of.ts';
import { DEADLINE_CATALOGUE } from './deadlines/catalogue.ts';
import { commissionProfile } from './profiles.ts';

/** The profile of Niedersachsen, broken in one place. */
const broken = (breakIt: (profile: never) => void): string[] => {
  const profile = copyOf(commissionProfile('DE-NI'));
  breakIt(profile as never);
  return profileFaultLines([profile]);
};

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- broken data fit no type
type Any = any;
const FILE = 'libs/law/src/data/de-ni.ts';
const FIGURES = 'libs/law/src/data/de-ni-figures.ts';
const SOURCES = 'libs/law/src/data/de-ni-sources.ts';

it('finds nothing wrong with what is shipped', () => {
  expect(lawFaults()).toEqual([]);
});

describe('a fault in a profile is found with file, path and reason:', () => {
  it.each<[string, (profile: Any) => void, string]>([
    ['an unknown Land', (p) => (p.land = 'DE-XX'), 'libs/law/src/data/de-xx.ts: land: unknown code DE-XX'],
    ['the name of another Land', (p) => (p.landName = 'Hessen'), `${FILE}: landName: is not the name of DE-NI`],
    ['a version that is no day', (p) => (p.version = '2026-02-30'), `${FILE}: version: no such day: 2026-02-30`],
    ['an impossible day of checking', (p) => (p.lastChecked = '2026-11-31'), `${FILE}: lastChecked: no such day: 2026-11-31`],
    ['a missing name', (p) => (p.name = ' '), `${FILE}: name: text is missing`],
    ['a field that is left out', (p) => delete p.majorityNote, `${FILE}: majorityNote: field is missing`],
    ['an unknown majority', (p) => (p.majority = 'most'), `${FILE}: majority: unknown code most`],
    ['an unknown way in', (p) => p.whoMaySubmit.push('friend'), `${FILE}: whoMaySubmit: unknown code friend`],
    ['nobody who may submit', (p) => (p.whoMaySubmit = []), `${FILE}: whoMaySubmit: names nothing`],
    ['a code that is named twice', (p) => (p.whoMaySubmit = ['person', 'person']), `${FILE}: whoMaySubmit: names a code twice`],
    ['half a member', (p) => (p.memberCount = 9.5), `${FILE}: memberCount: is not a whole number from 0 to 100`],
    ['more votes than members', (p) => (p.votingMemberCount = 11), `${FILE}: votingMemberCount: is more than all 10 members`],
    ['a range that ends before it begins', (p) => (p.memberCountRange = { from: 9, to: 7 }), `${FILE}: memberCountRange: ends before it begins`],
    ['an e-mail address that is none', (p) => (p.office.email = 'hfk'), `${FILE}: office.email: is no e-mail address`],
    ['a page that is none', (p) => (p.supportContact.website = 'www.x.de'), `${FILE}: supportContact.website: is no address of a page`],
    ['an unknown confidence', (p) => (p.confidence.bars = 'sure'), `${FILE}: confidence.bars: unknown confidence sure`],
    ['an unknown bar', (p) => (p.bars[0].code = 'badLuck'), `${FILE}: bars[0] (badLuck).code: unknown code badLuck`],
    ['a bar without words', (p) => (p.bars[0].text = ''), `${FILE}: bars[0] (notInGermany).text: text is missing`],
    ['a bar with an unknown source', (p) => (p.bars[0].source = 'ni-x'), `${FILE}: bars[0] (notInGermany).source: unknown source ni-x`],
    ['a sourced bar without a source', (p) => (p.bars[0].source = null), `${FILE}: bars[0] (notInGermany).source: source is missing`],
    ['a bar of unknown confidence', (p) => (p.bars[0].confidence = 'perhaps'), `${FILE}: bars[0] (notInGermany).confidence: unknown confidence perhaps`],
    ['an impossible first day', (p) => (p.bars[3].validFrom = '2016-02-30'), `${FILE}: bars[3] (minimumStay).validFrom: no such day: 2016-02-30`],
    ['a validity that ends before it begins', (p) => (p.bars[3].validUntil = '2015-12-31'), `${FILE}: bars[3] (minimumStay).validUntil: ends on 2015-12-31 before it begins on 2016-01-01`],
    ['a draft that is in force', (p) => (p.bars[0].edition = 'draft'), `${FILE}: bars[0] (notInGermany).inForce: true does not fit the edition draft`],
    ['an unknown edition', (p) => (p.bars[0].edition = 'new'), `${FILE}: bars[0] (notInGermany).edition: unknown code new`],
    ['an unknown scope', (p) => (p.bars[0].scope = 'city'), `${FILE}: bars[0] (notInGermany).scope: unknown code city`],
    ['a bar with an unknown parameter', (p) => (p.bars[3].parameters.years = 2), `${FILE}: bars[3] (minimumStay).parameters.years: unknown parameter`],
    ['a bar with a wrong parameter', (p) => (p.bars[3].parameters.months = 'many'), `${FILE}: bars[3] (minimumStay).parameters.months: is not a whole number from 1 to 600`],
    ['a bar with an unknown procedure', (p) => (p.bars[7].parameters.procedures = ['duel']), `${FILE}: bars[7] (petitionPending).parameters.procedures: unknown code duel`],
    ['an unknown status', (p) => (p.statuses[0].code = 'lost'), `${FILE}: statuses[0].code: unknown code lost`],
    ['a status that is there twice', (p) => (p.statuses[1].code = 'informedByAuthority'), `${FILE}: statuses[1].code: code informedByAuthority is used twice`],
    ['an unknown channel', (p) => (p.channels[0].channel = 'pigeon'), `${FILE}: channels[0].channel: unknown code pigeon`],
    ['an unknown level', (p) => (p.requiredContents[0].level = 'may'), `${FILE}: requiredContents[0].level: unknown code may`],
    ['a condition without a source', (p) => (p.conditions[0].source = null), `${FILE}: conditions[0].source: source is missing`],
    ['a year that is none', (p) => (p.annualFigures[0].year = '13'), `${FIGURES}: annualFigures[0] (13).year: no such year: 13`],
    ['a year that is there twice', (p) => (p.annualFigures[1].year = '2013'), `${FIGURES}: annualFigures[1] (2013).year: this year is there twice`],
    ['a figure that is no count', (p) => (p.annualFigures[0].received = -1), `${FIGURES}: annualFigures[0] (2013).received: is not a whole number`],
    ['figures without a source', (p) => (p.annualFigures[0].source = null), `${FIGURES}: annualFigures[0] (2013).source: source is missing`],
    ['a source that is there twice', (p) => (p.sources[1].id = 'fed-23a'), `${SOURCES}: sources[1] (fed-23a): code fed-23a is used twice`],
    ['a source without a title', (p) => (p.sources[0].title = ''), `${SOURCES}: sources[0] (fed-23a).title: text is missing`],
    ['a source with a wrong address', (p) => (p.sources[0].address = 'ftp:x'), `${SOURCES}: sources[0] (fed-23a).address: is no address of a page`],
  ])('%s', (_what, breakIt, line) => {
    expect(broken(breakIt)).toContain(line);
  });

  it('two texts of one bar that hold at the same time', () => {
    const overlapping = (from: string | null, until: string | null) =>
      broken((p: Any) => p.bars.push({ ...p.bars[3], validFrom: from, validUntil: until }));
    expect(overlapping('2018-01-01', null)).toEqual([`${FILE}: bars[12] (minimumStay): its validity overlaps with another text of the same bar`]);
    expect(overlapping(null, '2016-01-01')).toHaveLength(1);
    expect(overlapping(null, '2015-12-31')).toEqual([]);
  });

  it('a version that is shipped twice', () => {
    const profile: CommissionProfile = commissionProfile('DE-NI');
    expect(profileFaultLines([profile, profile])).toEqual([`libs/law/src/profiles.ts: DE-NI ${profile.version}: this version is there twice`]);
  });
});

describe('a fault in the deadline catalogue is found with file, path and reason:', () => {
  it.each<[string, (rule: Any) => void, string]>([
    ['a missing norm', (rule) => (rule.norm = ''), 'norm: norm is missing'],
    ['a missing source', (rule) => (rule.source = ''), 'source: source is missing'],
    ['an impossible month', (rule) => (rule.validFrom = '2026-13-01'), 'validFrom: no such day: 2026-13-01'],
    ['an impossible day', (rule) => (rule.validFrom = '2026-02-30'), 'validFrom: no such day: 2026-02-30'],
    ['an end before the beginning', (rule) => (rule.validUntil = '2000-01-01'), 'validUntil: ends on 2000-01-01 before it begins on 2026-08-19'],
    ['an unknown kind', (rule) => (rule.kind = 'guess'), 'kind: unknown code guess'],
    ['an unknown way to a day', (rule) => (rule.rule = 'GUESS'), 'rule: unknown code GUESS'],
    ['an unknown severity', (rule) => (rule.severity = 'S9'), 'severity: unknown code S9'],
    ['an unknown profile of reminders', (rule) => (rule.profile = 'PX'), 'profile: unknown code PX'],
    ['an unknown unit', (rule) => (rule.period = { n: 2, unit: 'moon' }), 'period.unit: unknown code moon'],
    ['an unknown event', (rule) => (rule.triggers[0].event = 'dream'), 'triggers.0.event: unknown code dream'],
    ['an unknown question', (rule) => (rule.triggers[0].when = { mood: ['good'] }), 'triggers.0.when: unknown code mood'],
    ['an unknown answer', (rule) => (rule.triggers[0].when = { outcome: ['lost'] }), 'triggers.0.when.outcome: unknown code lost'],
    ['a start after a rule that is not there', (rule) => (rule.triggers[0].afterEndOf = 'NOWHERE'), 'triggers.0.afterEndOf: unknown code NOWHERE'],
    ['no trigger', (rule) => (rule.triggers = []), 'triggers: no trigger'],
  ])('%s', (_what, breakIt, fault) => {
    const catalogue = copyOf(DEADLINE_CATALOGUE);
    const [rule] = catalogue.rules;
    breakIt(rule);
    expect(catalogueFaultLines(catalogue)).toContain(`libs/law/src/deadlines/asylum.ts: ${rule!.code}.${fault}`);
  });

  it('two texts of one rule that hold at the same time', () => {
    const [rule] = DEADLINE_CATALOGUE.rules as [DeadlineRule];
    const withSecond = (more: Partial<DeadlineRule>) => catalogueFaultLines({ ...DEADLINE_CATALOGUE, rules: [{ ...rule, validUntil: '2027-05-31' }, { ...rule, ...more }, ...DEADLINE_CATALOGUE.rules.slice(1)] });
    expect(withSecond({ validFrom: '2027-05-31' })).toEqual([`libs/law/src/deadlines/asylum.ts: ${rule.code}.validFrom: validity overlaps with another text of the same rule`]);
    expect(withSecond({ validFrom: '2027-06-01' })).toEqual([]);
  });

  it.each<[string, (land: Any) => void, string]>([
    ['an unknown Land', (one) => (one.land = 'DE-XX'), 'DE-XX.land: unknown code DE-XX'],
    ['days without a source', (one) => (one.source = ' '), 'DE-BW.source: source is missing'],
    ['an impossible day of checking', (one) => (one.checkedOn = '2026-04-31'), 'DE-BW.checkedOn: no such day: 2026-04-31'],
  ])('in the days until a letter counts: %s', (_what, breakIt, fault) => {
    const catalogue = copyOf(DEADLINE_CATALOGUE);
    breakIt(catalogue.fictionDays.find(({ land }) => land === 'DE-BW'));
    expect(catalogueFaultLines(catalogue)).toContain(`libs/law/src/deadlines/fiction-days.ts: fictionDays.${fault}`);
  });
});
