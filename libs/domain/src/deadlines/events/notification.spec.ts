import { expect, it } from '@jest/globals';
import type { CaseEventFacts, Land, ServiceMode } from '@bleibeakte/contracts';
import { DEADLINE_CATALOGUE } from '@bleibeakte/law';
import { notificationOf } from './notification.ts';

const { fictionDays } = DEADLINE_CATALOGUE;
const of = (service: ServiceMode, more: Partial<CaseEventFacts> = {}, land: Land = 'DE-NI') =>
  notificationOf({
    event: { kind: 'authorityDecision', on: '2026-07-03', service, sender: 'land', ...more },
    land,
    fictionDays,
  });

it.each<[ServiceMode, Partial<CaseEventFacts>, string, string]>([
  ['handedOver', {}, '2026-07-03', '2026-07-03'],
  ['postOrdinary', { postedOn: '2026-07-01' }, '2026-07-05', '2026-07-03'],
  ['postOrdinary', { letterDatedOn: '2026-06-29' }, '2026-07-03', '2026-07-02'],
  ['postOrdinary', {}, '2026-07-03', '2026-07-03'],
  ['electronic', { postedOn: '2026-07-01' }, '2026-07-05', '2026-07-03'],
  ['portal', {}, '2026-07-04', '2026-07-03'],
  ['pzuHanded', {}, '2026-07-03', '2026-07-03'],
  ['pzuLetterbox', {}, '2026-07-03', '2026-07-03'],
  ['pzuDeposit', {}, '2026-07-03', '2026-07-03'],
  ['einschreibenUebergabe', { postedOn: '2026-07-01' }, '2026-07-05', '2026-07-03'],
  ['einschreibenRueckschein', {}, '2026-07-03', '2026-07-03'],
  ['empfangsbekenntnis', {}, '2026-07-03', '2026-07-03'],
  ['receptionCentre', {}, '2026-07-03', '2026-07-03'],
  ['receptionCentre', { postedOn: '2026-06-25' }, '2026-06-29', '2026-06-29'],
  ['lastAddress', { postedOn: '2026-06-26' }, '2026-06-26', '2026-06-26'],
  ['representative', {}, '2026-07-03', '2026-07-03'],
  ['publicNotice', {}, '2026-07-17', '2026-07-03'],
  ['defective', {}, '2026-07-03', '2026-07-03'],
  ['pronounced', {}, '2026-07-03', '2026-07-03'],
  ['unknown', { letterDatedOn: '2026-06-30' }, '2026-07-03', '2026-06-30'],
])('%s %j counts from %s, at the earliest from %s', (service, more, counts, earliest) => {
  expect(of(service, more)).toMatchObject({ counts, earliest });
});

it.each<[string, Partial<CaseEventFacts>, ServiceMode, Land, number]>([
  ['a federal body', { sender: 'federal' }, 'postOrdinary', 'DE-SN', 4],
  ['an authority of Niedersachsen', {}, 'postOrdinary', 'DE-NI', 4],
  ['an authority of Hessen', {}, 'postOrdinary', 'DE-HE', 3],
  ['an authority of Bayern', {}, 'postOrdinary', 'DE-BY', 3],
  ['a registered letter of Bayern', {}, 'einschreibenUebergabe', 'DE-BY', 4],
  ['a registered letter of Thüringen', {}, 'einschreibenUebergabe', 'DE-TH', 3],
  ['an authority of another Land', { senderLand: 'DE-SH' }, 'postOrdinary', 'DE-NI', 3],
  ['nobody knows whom', { sender: 'unknown' }, 'postOrdinary', 'DE-NI', 3],
  [
    'before 2025',
    { postedOn: '2024-12-30', sender: 'federal', on: '2025-01-01' },
    'postOrdinary',
    'DE-NI',
    3,
  ],
])('a letter of %s counts after so many days', (_who, more, service, land, days) => {
  expect(of(service, { postedOn: '2026-07-02', ...more }, land).fictionDays).toBe(days);
});
