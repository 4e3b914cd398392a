import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  IconBriefcase, IconClipboardCheck, IconCoins, IconHeartbeat, IconHeartHandshake, IconHome, IconId, IconIdOff, IconLanguage, IconMail, IconSchool, IconShieldCheck, IconTools, IconUserExclamation, IconUsers,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Argument, CaseResponse, EvidenceResponse } from '@bleibeakte/contracts';
import { isEvidenceDone } from '@bleibeakte/domain';
import { formatDay } from '../../format/format-day.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Item } from '../../ui/item.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { caseEvidenceQuery } from './cases.queries.ts';

const SHOWN = 5;
/** What is furthest from being there comes first. */
const URGENT_FIRST = ['idea', 'asked', 'promised', 'received'];

const ICONS: Record<Argument, Icon> = {
  language: IconLanguage,
  school: IconSchool,
  training: IconTools,
  work: IconBriefcase,
  livelihood: IconCoins,
  engagement: IconHeartHandshake,
  family: IconUsers,
  health: IconHeartbeat,
  roots: IconHome,
  passportEfforts: IconId,
  passportUnreasonable: IconIdOff,
  supportLetters: IconMail,
  conduct: IconShieldCheck,
  vulnerability: IconUserExclamation,
};

export function OverviewMissing({ file, onAll }: { file: CaseResponse; onAll: () => void }) {
  const { t } = useTranslation('cases');
  const query = useQuery(caseEvidenceQuery(file.id));
  const all = query.data ?? [];
  const missing = all
    .filter(({ state }) => !isEvidenceDone(state) && state !== 'impossible')
    .sort((a, b) => URGENT_FIRST.indexOf(a.state) - URGENT_FIRST.indexOf(b.state));
  const counted = all.filter(({ state }) => state !== 'impossible').length;
  const names = new Map(file.people.map(({ id, name }) => [id, name]));
  return (
    <Section
      title={t('overview.missing')} count={counted > 0 ? t('evidenceOf', { done: missing.length, all: counted }) : undefined} body="rows"
      action={<button type="button" className="b-button-link b-small" onClick={onAll}>{t('overview.allEvidence')}</button>}
    >
      <QueryView
        query={query} errorTitle={t('overview.evidenceNotLoaded')} isEmpty={() => missing.length === 0}
        empty={counted === 0 ? <EmptyState why="start" icon={IconClipboardCheck} title={t('overview.noEvidence')} text={t('overview.noEvidenceText')} /> : <EmptyState why="done" title={t('overview.nothingMissing')} />}
      >
        {() => missing.slice(0, SHOWN).map((item) => <MissingItem key={item.id} item={item} names={names} onOpen={onAll} />)}
      </QueryView>
    </Section>
  );
}

function MissingItem({ item, names, onOpen }: { item: EvidenceResponse; names: ReadonlyMap<string, string>; onOpen: () => void }) {
  const { t } = useTranslation('cases');
  const Shape = ICONS[item.argument];
  const people = item.personIds.flatMap((id) => names.get(id)?.split(' ')[0] ?? []).join(', ');
  const second = [t(`history:evidenceState.${item.state}`), item.owedBy, item.expectedOn && t('overview.expected', { day: formatDay(item.expectedOn) })];
  return (
    <Item
      mark={<span className="b-missing-mark"><Shape size={18} stroke={1.75} aria-hidden /></span>}
      title={<bdi>{[item.title, people].filter(Boolean).join(' · ')}</bdi>}
      second={<bdi>{second.filter(Boolean).join(' · ')}</bdi>}
      end={<Button size="xs" onClick={onOpen} aria-label={t('overview.look', { title: item.title })}>{t('overview.lookShort')}</Button>}
    />
  );
}
