import type { DeadlineRule, ResidenceRoute } from '@bleibeakte/contracts';
import { behaviours } from './behaviours.ts';
import type { CommissionProfile } from './commission-profile.ts';
import { DEADLINE_CATALOGUE } from './deadlines/catalogue.ts';
import { CASE_EVENT_INFO } from './deadlines/event-kinds.ts';
import { EVIDENCE_FRESHNESS } from './deadlines/evidence-freshness.ts';
import { BAR_EDITION_LABELS } from './labels.ts';
import { sourceIds } from './profile-faults.ts';
import { commissionProfiles } from './profiles.ts';
import { GATE_23A } from './routes/gate-23a.ts';
import { GENERAL_CONDITIONS } from './routes/general-conditions.ts';
import { RESIDENCE_ROUTES, ROUTE_RULE_VERSION, ROUTES_UNVERIFIED } from './routes/residence-routes.ts';
import {
  DEADLINE_TYPE_WORDS,
  EVALUATION_WORDS,
  periodWords,
  REGIME_WORDS,
  ROLE_WORDS,
  ROUTE_CONFIDENCE_WORDS,
  ROUTE_STATUS_WORDS,
  STRICTNESS_WORDS,
  sure,
} from './rules-document-words.ts';

const UNKNOWN = 'nicht bekannt';

const cell = (value: string | number | null | undefined): string =>
  value === null || value === undefined || value === ''
    ? UNKNOWN
    : String(value).replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');

/** A markdown table; a null in a cell reads 'nicht bekannt'. */
const table = (head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.length === 0
    ? 'Keine Einträge.'
    : [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))]
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n');

const germanDay = (day: string | null | undefined): string | null =>
  day ? day.split('-').reverse().join('.') : null;
const validity = (from: string | null | undefined, until: string | null | undefined): string | null =>
  from || until
    ? [from && `ab ${germanDay(from)}`, until && `bis ${germanDay(until)}`].filter(Boolean).join(' ')
    : null;

/** The text of docs/law/rules.md: all rules with norm, version, source and confidence, to be reviewed on paper. */
export const rulesDocument = (): string =>
  [
    '# Alle Regeln, zum Gegenlesen',
    'Erzeugt aus den Daten mit `npm run law:docs`; nicht von Hand ändern. Zusammenfassungen in eigenen Worten: Maßgeblich ist der amtliche Wortlaut. „nicht bekannt“ heißt, dass keine Quelle gesehen wurde; „zu prüfen“ heißt, dass die Angabe nicht belegt ist. Keine Rechtsberatung.',
    '## 1. Härtefallkommissionen',
    ...commissionProfiles().flatMap(commissionPart),
    '## 2. Andere Wege zum Aufenthalt',
    `Stand der Regeln: ${germanDay(ROUTE_RULE_VERSION)}.`,
    ...RESIDENCE_ROUTES.flatMap((route: ResidenceRoute) => routePart(route)),
    ...gatePart(),
    '## 3. Fristen aus Ereignissen',
    `Stand des Katalogs: ${DEADLINE_CATALOGUE.version}.`,
    deadlineTable(DEADLINE_CATALOGUE.rules),
    '### Tage bis zur Bekanntgabe durch die Post',
    table(
      ['Land', 'Brief', 'Einschreiben', 'vorsichtig', 'Quelle', 'Beleg', 'geprüft', 'gilt ab'],
      DEADLINE_CATALOGUE.fictionDays.map((row) => [
        row.land, row.letter, row.registered, row.cautious, row.source, sure(row.confidence), germanDay(row.checkedOn), germanDay(row.validFrom),
      ]),
    ),
    '## 4. Wie lange Nachweise frisch sind',
    table(
      ['Code', 'Nachweis', 'Tage', 'Regel', 'Grundlage', 'Beleg'],
      EVIDENCE_FRESHNESS.map(({ code, title, days, rule, basis, confidence }) => [code, title, days ?? 'ohne feste Zahl', rule, basis, sure(confidence)]),
    ),
    '',
  ].join('\n\n').replace(/\n+$/, '\n');

function commissionPart(profile: CommissionProfile): string[] {
  const titleOf = (id: string) => profile.sources.find((source) => source.id === id)?.title ?? id;
  const sourceText = (source: string | null) => source && sourceIds(source).map(titleOf).join('; ');
  const said = behaviours(profile);
  const once = said.filter(({ code }, place) => said.findIndex((other) => other.code === code) === place);
  return [
    `### ${profile.landName}`,
    `Fassung ${germanDay(profile.version)}, zuletzt geprüft ${germanDay(profile.lastChecked)}. ${cell(profile.legalBasis)} (Beleg: ${sure(profile.confidence.legalBasis)}). Liste der Gründe ${profile.barsComplete ? 'vollständig' : 'nicht vollständig'}.`,
    table(
      ['Code', 'Grund', 'Norm', 'Wirkung', 'Fassung', 'gilt', 'Ausnahme', 'Zahlen', 'Beleg', 'Quelle', 'Anmerkung'],
      profile.bars.map((bar) => [
        bar.code, bar.text, bar.norm, bar.hard ? 'zwingend' : 'in der Regel', BAR_EDITION_LABELS[bar.edition], validity(bar.validFrom, bar.validUntil),
        bar.exception ?? '–', bar.parameters ? JSON.stringify(bar.parameters) : '–', sure(bar.confidence), sourceText(bar.source), bar.note ?? '–',
      ]),
    ),
    table(
      ['Was das Programm daraus macht', 'Satz', 'Norm', 'Beleg'],
      once.map(({ code, text, norm, confidence }) => [code, text, norm, sure(confidence)]),
    ),
  ];
}

const criteriaTable = (criteria: ResidenceRoute['criteria']): string =>
  table(
    ['Code', 'Voraussetzung', 'Norm', 'Rolle', 'Strenge', 'Art', 'Wert', 'Prüfung'],
    criteria.map((one) => [
      one.code, one.text.de, one.norm, ROLE_WORDS[one.role], STRICTNESS_WORDS[one.strictness], one.type,
      `${JSON.stringify(one.value)}${one.alternativeValue === undefined ? '' : ` / ${JSON.stringify(one.alternativeValue)}`}`,
      one.group ? `${EVALUATION_WORDS[one.evaluation]}; eine aus Gruppe ${one.group} genügt` : EVALUATION_WORDS[one.evaluation],
    ]),
  );

const sourcesLine = (sources: ResidenceRoute['sources']): string =>
  `Quellen: ${sources.map(({ norm, title, url, asOf, note }) => `[${norm ?? title}](${url})${asOf ? ` (Stand ${germanDay(asOf)})` : ''}${note ? `: ${note.de}` : ''}`).join('; ')}.`;

function routePart(route: ResidenceRoute): string[] {
  return [
    `### ${route.norm}: ${route.title.de}`,
    `Code ${route.code}; Status: ${ROUTE_STATUS_WORDS[route.status]}; gültig ${validity(route.validFrom, route.validUntil) ?? UNKNOWN}; Sicherheit: ${ROUTE_CONFIDENCE_WORDS[route.confidence]}.`,
    criteriaTable(route.criteria),
    ...(route.opportunityThresholds.length > 0
      ? [table(['Schwelle', 'Berechnung'], route.opportunityThresholds.map(({ code, ...rest }) => [code, JSON.stringify(rest)]))]
      : []),
    sourcesLine(route.sources),
  ];
}

const gatePart = (): string[] => [
  `### ${GATE_23A.norm}: ${GATE_23A.title.de}`,
  criteriaTable(GATE_23A.criteria),
  sourcesLine(GATE_23A.sources),
  '### Allgemeine Voraussetzungen',
  table(
    ['Code', 'Regel', 'Norm', 'Absehen', 'Anmerkung', 'Quelle'],
    GENERAL_CONDITIONS.map(({ code, text, norm, waiver, note, source }) => [
      code, text.de, norm, waiver?.de ?? '–', note?.de ?? '–', `[${source.norm ?? source.title}](${source.url})`,
    ]),
  ),
  '### Noch nicht in der Quelle gelesen',
  ROUTES_UNVERIFIED.map(({ de }) => `- ${de}`).join('\n'),
];

function lengthOf(rule: DeadlineRule): string {
  const own = rule.internal && ('workingDays' in rule.internal ? `${rule.internal.workingDays} Arbeitstage` : periodWords(rule.internal));
  return [
    rule.period && periodWords(rule.period), rule.periodOfLand && 'nach dem Profil des Landes', rule.asSet && 'wie im Schreiben',
    rule.fixedOn && `am ${germanDay(rule.fixedOn)}`, own && `eigenes Ziel: ${own}`,
  ].filter(Boolean).join('; ') || 'wie genannt';
}

const deadlineTable = (rules: readonly DeadlineRule[]): string =>
  table(
    ['Code', 'Frist', 'Auslöser', 'Länge', 'Regel', 'Art', 'Schwere', 'verschiebt sich', 'Norm', 'Quelle', 'Beleg', 'gilt', 'Zu prüfen'],
    rules.map((rule) => [
      rule.code, rule.title,
      rule.triggers.map(({ event, regime, period: other }) => [CASE_EVENT_INFO[event].title, regime && REGIME_WORDS[regime], other && periodWords(other)].filter(Boolean).join(', ')).join('; '),
      lengthOf(rule), rule.rule, DEADLINE_TYPE_WORDS[rule.type], rule.severity, rule.shift ? 'ja' : 'nein', rule.norm, rule.source, sure(rule.confidence),
      validity(rule.validFrom, rule.validUntil), [...(rule.checks ?? []), ...(rule.note ? [rule.note] : [])].join(' ') || '–',
    ]),
  );
