import type { DeadlineCatalogue, DeadlineRule } from '@bleibeakte/contracts';
import type { CommissionProfile } from './commission-profile.ts';
import { ASYLUM_RULES } from './deadlines/asylum.ts';
import { catalogueFaults } from './deadlines/catalogue-faults.ts';
import { DEADLINE_CATALOGUE } from './deadlines/catalogue.ts';
import { DOCUMENT_RULES } from './deadlines/documents.ts';
import { DUTY_TO_LEAVE_RULES } from './deadlines/duty-to-leave.ts';
import { HARDSHIP_RULES } from './deadlines/hardship.ts';
import { OFFICE_RULES } from './deadlines/office.ts';
import { REMEDY_RULES } from './deadlines/remedies.ts';
import { STATUS_RULES } from './deadlines/status.ts';
import { THRESHOLD_RULES } from './deadlines/thresholds.ts';
import { EVIDENCE_ARGUMENTS } from './evidence/evidence-arguments.ts';
import { evidenceFaults } from './evidence/evidence-faults.ts';
import { shippedEvidenceKinds } from './evidence/evidence-kinds.ts';
import { profileFaults } from './profile-faults.ts';
import { shippedProfiles } from './profiles.ts';
import { routeFaults } from './routes/route-faults.ts';

/** Where each rule of the deadline catalogue stands. */
const RULE_FILES: Record<string, readonly DeadlineRule[]> = {
  asylum: ASYLUM_RULES,
  documents: DOCUMENT_RULES,
  'duty-to-leave': DUTY_TO_LEAVE_RULES,
  hardship: HARDSHIP_RULES,
  office: OFFICE_RULES,
  remedies: REMEDY_RULES,
  status: STATUS_RULES,
  thresholds: THRESHOLD_RULES,
};

const SPLIT_OFF: readonly [path: RegExp, suffix: string][] = [
  [/^sources/, '-sources'],
  [/^(annual|cumulative)Figures/, '-figures'],
];

const profileFile = (land: string, path: string): string => {
  const suffix = SPLIT_OFF.find(([start]) => start.test(path))?.[1] ?? '';
  return `libs/law/src/data/${land.toLowerCase()}${suffix}.ts`;
};

/** Takes the data as an argument so that tests can break it; each line is 'file: path: reason'. */
export function profileFaultLines(profiles: readonly CommissionProfile[]): string[] {
  const faults = profiles.flatMap((profile) =>
    profileFaults(profile).map(
      ({ path, reason }) => `${profileFile(profile.land, path)}: ${path}: ${reason}`,
    ),
  );
  const names = profiles.map(({ land, version }) => `${land} ${version}`);
  const twice = names.filter((name, place) => names.indexOf(name) !== place);
  return [
    ...faults,
    ...twice.map((name) => `libs/law/src/profiles.ts: ${name}: this version is there twice`),
  ];
}

/** As `profileFaultLines`, for the deadline catalogue. */
export const catalogueFaultLines = (catalogue: DeadlineCatalogue): string[] =>
  catalogueFaults(catalogue).map((fault) => {
    const code = fault.split('.')[0];
    const inFile = Object.entries(RULE_FILES).find(([, rules]) => rules.some((rule) => rule.code === code));
    const file = code === 'fictionDays' ? 'fiction-days' : (inFile?.[0] ?? 'catalogue');
    return `libs/law/src/deadlines/${file}.ts: ${fault}`;
  });

/** Everything that is wrong with the shipped law, each line 'file: path: reason'; the build fails unless it is empty. */
export const lawFaults = (): string[] => [
  ...profileFaultLines(shippedProfiles()),
  ...routeFaults(),
  ...catalogueFaultLines(DEADLINE_CATALOGUE),
  ...evidenceFaults({ arguments: EVIDENCE_ARGUMENTS, kinds: shippedEvidenceKinds(), profiles: shippedProfiles() }),
];
