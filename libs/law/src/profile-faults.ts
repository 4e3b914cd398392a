import {
  BAR_CODES,
  BAR_EDITIONS,
  CHANNEL_CODES,
  COMMISSION_BAR_FIELDS,
  COMMISSION_FIELD_CODES,
  COMMISSION_FIELDS,
  COMMISSION_TOPICS,
  CONTENT_LEVEL_CODES,
  LAND_NAMES,
  LANDS,
  type CommissionBarField,
} from '@bleibeakte/contracts';
import { barParameterFaults } from './bar-parameter-faults.ts';
import type { CommissionProfile, ProfileBar } from './commission-profile.ts';
import { figureFaults } from './figure-faults.ts';
import { readBar, readField } from './profile-fields.ts';
import { isRealDay } from './real-day.ts';
import { STATUS_MEANINGS } from './status-codes.ts';
import { valueFault } from './value-fault.ts';

export interface ProfileFault {
  path: string;
  reason: string;
}

export type Report = (path: string, reason: string) => void;

const CONFIDENCES: readonly unknown[] = ['sourced', 'toVerify', null];

/** 'ni-2016; ni-epd' → the ids; words before a colon ('eingegangen: …') say which value it is for. */
export const sourceIds = (source: string): string[] =>
  source.split(/;\s*/).map((part) => part.replace(/^[^:]*:\s*/, '').trim());

/** Everything that is wrong with a profile, shipped or corrected; empty = it may be used. */
export function profileFaults(profile: CommissionProfile): ProfileFault[] {
  const faults: ProfileFault[] = [];
  const report: Report = (path, reason) => faults.push({ path, reason });
  headFaults(profile, report);
  for (const field of COMMISSION_FIELD_CODES) {
    const fault = valueFault(COMMISSION_FIELDS[field], readField(profile, field));
    if (fault) report(field, fault);
  }
  countFaults(profile, report);
  const known = new Set(profile.sources.map(({ id }) => id));
  sourceFaults(profile, report);
  profile.bars.forEach((bar, place) => barFaults(bar, `bars[${place}] (${bar.code})`, known, report));
  overlapFaults(profile.bars, report);
  listFaults(profile, known, report);
  figureFaults(profile, known, report);
  for (const topic of COMMISSION_TOPICS) {
    if (!CONFIDENCES.includes(profile.confidence[topic])) {
      report(`confidence.${topic}`, `unknown confidence ${String(profile.confidence[topic])}`);
    }
  }
  return faults;
}

function headFaults({ land, landName, version }: CommissionProfile, report: Report): void {
  if (!(LANDS as readonly string[]).includes(land)) report('land', `unknown code ${land}`);
  else if (LAND_NAMES[land] !== landName) report('landName', `is not the name of ${land}`);
  if (!/^\d{4}-\d{2}-\d{2}(\.[1-9]\d*)?$/.test(version) || !isRealDay(version.slice(0, 10))) {
    report('version', `no such day: ${version}`);
  }
}

function countFaults(profile: CommissionProfile, report: Report): void {
  const { memberCount, votingMemberCount, memberCountRange: range } = profile;
  if (memberCount !== null && votingMemberCount !== null && votingMemberCount > memberCount) {
    report('votingMemberCount', `is more than all ${memberCount} members`);
  }
  if (range && range.from > range.to) report('memberCountRange', 'ends before it begins');
  const { email } = profile.office;
  if (email !== null && !/^\S+@\S+\.\S+$/.test(email)) report('office.email', 'is no e-mail address');
  const website = profile.supportContact?.website ?? null;
  if (website !== null && !/^https?:\/\/\S+$/.test(website)) {
    report('supportContact.website', 'is no address of a page');
  }
}

function sourceFaults({ sources }: CommissionProfile, report: Report): void {
  const seen = new Set<string>();
  sources.forEach(({ id, title, address }, place) => {
    const path = `sources[${place}] (${id})`;
    if (seen.has(id)) report(path, `code ${id} is used twice`);
    seen.add(id);
    if (!title.trim()) report(`${path}.title`, 'text is missing');
    if (address !== null && !/^https?:\/\/\S+$/.test(address)) {
      report(`${path}.address`, 'is no address of a page');
    }
  });
}

/** Of anything that carries a confidence: what is called sourced names a source, and every source is known. */
function sourcedFaults(
  { confidence, source }: { confidence: unknown; source: string | null },
  path: string,
  known: ReadonlySet<string>,
  report: Report,
): void {
  if (!CONFIDENCES.includes(confidence)) {
    report(`${path}.confidence`, `unknown confidence ${String(confidence)}`);
  }
  if (confidence === 'sourced' && !source) report(`${path}.source`, 'source is missing');
  for (const id of source ? sourceIds(source) : []) {
    if (!known.has(id)) report(`${path}.source`, `unknown source ${id}`);
  }
}

function barFaults(
  bar: ProfileBar,
  path: string,
  known: ReadonlySet<string>,
  report: Report,
): void {
  const { code, edition, inForce, scope, validFrom, validUntil, parameters } = bar;
  if (!(BAR_CODES as readonly string[]).includes(code)) report(`${path}.code`, `unknown code ${code}`);
  if (!BAR_EDITIONS.includes(edition)) report(`${path}.edition`, `unknown code ${edition}`);
  if (scope !== 'federal' && scope !== 'land') report(`${path}.scope`, `unknown code ${String(scope)}`);
  for (const [part, shape] of Object.entries(COMMISSION_BAR_FIELDS)) {
    const fault = valueFault(shape, readBar(bar, part as CommissionBarField));
    if (fault) report(`${path}.${part}`, fault);
  }
  if (validFrom && validUntil && validFrom > validUntil) {
    report(`${path}.validUntil`, `ends on ${validUntil} before it begins on ${validFrom}`);
  }
  if ((edition === 'current') !== (inForce === true)) {
    report(`${path}.inForce`, `${String(inForce)} does not fit the edition ${edition}`);
  }
  sourcedFaults(bar, path, known, report);
  if (parameters) barParameterFaults(parameters, `${path}.parameters`, report);
}

/** The same bar twice is allowed only when one text has followed the other. */
function overlapFaults(bars: readonly ProfileBar[], report: Report): void {
  bars.forEach((bar, place) => {
    const earlier = bars.slice(0, place).find((other) => other.code === bar.code && overlap(other, bar));
    if (earlier) report(`bars[${place}] (${bar.code})`, 'its validity overlaps with another text of the same bar');
  });
}

const overlap = (a: ProfileBar, b: ProfileBar): boolean =>
  (a.validFrom ?? '') <= (b.validUntil ?? '9999') && (b.validFrom ?? '') <= (a.validUntil ?? '9999');

function listFaults(profile: CommissionProfile, known: ReadonlySet<string>, report: Report): void {
  profile.requiredContents.forEach((item, place) => {
    const path = `requiredContents[${place}]`;
    if (!CONTENT_LEVEL_CODES.includes(item.level)) report(`${path}.level`, `unknown code ${item.level}`);
    if (!item.text.trim()) report(`${path}.text`, 'text is missing');
    sourcedFaults(item, path, known, report);
  });
  profile.channels.forEach((item, place) => {
    if (!CHANNEL_CODES.includes(item.channel)) report(`channels[${place}].channel`, `unknown code ${item.channel}`);
    sourcedFaults(item, `channels[${place}]`, known, report);
  });
  profile.conditions.forEach((item, place) => {
    if (!item.text.trim()) report(`conditions[${place}].text`, 'text is missing');
    sourcedFaults(item, `conditions[${place}]`, known, report);
  });
  const seen = new Set<string>();
  profile.statuses.forEach(({ code, label }, place) => {
    if (!(code in STATUS_MEANINGS)) report(`statuses[${place}].code`, `unknown code ${code}`);
    if (seen.has(code)) report(`statuses[${place}].code`, `code ${code} is used twice`);
    seen.add(code);
    if (!label.trim()) report(`statuses[${place}].label`, 'text is missing');
  });
}
