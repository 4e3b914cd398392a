import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconId } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseResponse, OriginalResponse } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { useMay } from '../../login/may.ts';
import { Item } from '../../ui/item.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { OriginalDialog } from './original-dialog.tsx';
import { originalsQuery } from './originals.queries.ts';

/** Where passports, certificates and other papers themselves are. */
export function OriginalsSection({ file }: { file: CaseResponse }) {
  const { t } = useTranslation('originals');
  const query = useQuery(originalsQuery(file.id));
  const [dialog, setDialog] = useState<{ original: OriginalResponse | null } | null>(null);
  const mayWrite = useMay('document:write') && !file.closed;
  return (
    <Section
      title={t('title')} icon={IconId} body="rows" {...(query.data && query.data.length > 0 && { count: query.data.length })}
      action={mayWrite && <Button size="xs" onClick={() => setDialog({ original: null })}>{t('enter')}</Button>}
    >
      <QueryView query={query} loading="rows" errorTitle={t('notLoaded')} isEmpty={(all) => all.length === 0} empty={<Item title={t('none')} second={t('noneText')} />}>
        {(all) => all.map((original) => (
          <Row key={original.id} original={original} person={file.people.find(({ id }) => id === original.personId)?.name ?? null} {...(mayWrite && { onMove: () => setDialog({ original }) })} />
        ))}
      </QueryView>
      {dialog && <OriginalDialog file={file} original={dialog.original} onClose={() => setDialog(null)} />}
    </Section>
  );
}

function Row({ original, person, onMove }: { original: OriginalResponse; person: string | null; onMove?: () => void }) {
  const { t } = useTranslation('originals');
  const { paper, place, placeName, since, backOn, overdue, before, note } = original;
  const last = before[0];
  const facts = [
    person,
    [t(`place.${place}`), placeName].filter(Boolean).join(': '),
    t('since', { day: formatDay(since) }),
    backOn && t('backOn', { day: formatDay(backOn) }),
    last && t('before', { place: t(`place.${last.place}`), day: formatDay(last.until) }),
    note,
  ];
  return (
    <Item
      icon={IconId}
      title={<bdi>{paper}</bdi>}
      second={<bdi>{facts.filter(Boolean).join(' · ')}</bdi>}
      end={
        <span className="b-row b-card-chips">
          {overdue && <StatusChip tone="over">{t('overdue')}</StatusChip>}
          {onMove && <Button size="xs" aria-label={t('moveOf', { paper })} onClick={onMove}>{t('move')}</Button>}
        </span>
      }
    />
  );
}
