import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CasePersonResponse, EvidenceKindCode, EvidenceMatrixResponse, EvidenceResponse, MatrixCell } from '@bleibeakte/contracts';
import { isStale } from '@bleibeakte/domain';
import { useMay } from '../../login/may.ts';
import { ArgumentAdvice } from './argument-advice.tsx';
import { ArgumentIcon } from './argument-icon.tsx';
import { EvidenceChip } from './evidence-chip.tsx';
import { kindTitle } from './evidence-words.ts';
import { ItemCard } from './item-card.tsx';

export interface Selection {
  personId: MatrixCell['personId'];
  argument: MatrixCell['argument'];
  itemId: string | null;
  /** Where the focus goes: the panel itself, or the upload. */
  focus: 'panel' | 'upload' | null;
}

interface EvidencePanelProps {
  matrix: EvidenceMatrixResponse;
  selection: Selection;
  people: readonly CasePersonResponse[];
  isClosed: boolean;
  onSelect: (itemId: string) => void;
  onAccept: (kind: EvidenceKindCode, personIds: string[]) => Promise<unknown>;
  onAsk: (item: EvidenceResponse) => void;
  onAdd: () => void;
  onClose: () => void;
  requests?: (item: EvidenceResponse) => React.ReactNode;
}

/** What lies behind a cell: what convinces, the items that are there, and what the facts suggest. */
export function EvidencePanel({ matrix, selection, people, isClosed, onSelect, onAccept, onAsk, onAdd, onClose, requests }: EvidencePanelProps) {
  const { t, i18n } = useTranslation('evidence');
  const mayWrite = useMay('evidence:write') && !isClosed;
  const panel = useRef<HTMLElement>(null);
  const { personId, argument, itemId, focus } = selection;
  const cell = matrix.cells.find((one) => one.personId === personId && one.argument === argument);
  const items = matrix.items.filter(({ id }) => cell?.itemIds.includes(id));
  const item = items.find(({ id }) => id === itemId) ?? items.find(({ state }) => state !== 'impossible') ?? items[0];
  const proposals = matrix.proposals.filter((one) => one.personId === personId && one.argument === argument);
  const name = people.find(({ id }) => id === personId)?.name ?? t('forAll');
  useEffect(() => {
    if (focus === 'panel') panel.current?.focus();
    if (focus === 'upload') (panel.current?.querySelector<HTMLElement>('.b-drop button') ?? panel.current)?.focus();
  }, [personId, argument, itemId, focus]);
  return (
    <section ref={panel} className="b-section b-ev-panel" tabIndex={-1} aria-labelledby="evidence-panel-title" onKeyDown={(event) => { if (event.key === 'Escape' && !event.defaultPrevented) onClose(); }}>
      <header className="b-ev-panel-head">
        <span className="b-ev-panel-icon"><ArgumentIcon argument={argument} /></span>
        <div className="b-grow">
          <h2 id="evidence-panel-title"><bdi>{item && items.length === 1 ? item.title : t(`argument.${argument}`)}</bdi></h2>
          <span className="b-small b-muted"><bdi>{name}</bdi>{item && items.length === 1 && <> · {t(`argument.${argument}`)}</>}</span>
        </div>
        <ActionIcon variant="subtle" size={30} onClick={onClose} aria-label={t('common:close')} title={t('common:close')}><IconX size={18} stroke={1.75} aria-hidden /></ActionIcon>
      </header>
      <div className="b-ev-panel-body b-stack">
        <ArgumentAdvice argument={argument} />
        {items.length > 1 && (
          <ul className="b-ev-choice" aria-label={t('panel.items')}>
            {items.map((one) => (
              <li key={one.id}><button type="button" aria-pressed={one === item} onClick={() => onSelect(one.id)}><span className="b-grow"><bdi>{one.title}</bdi></span><EvidenceChip state={one.state} /></button></li>
            ))}
          </ul>
        )}
        {item && (
          <ItemCard
            key={item.id} item={item} people={people} isClosed={isClosed} onAsk={onAsk}
            isStale={isStale(item, matrix.mattersOn)}
            {...(requests && { requests: requests(item) })}
          />
        )}
        {proposals.length > 0 && (
          <div className="b-stack b-ev-proposals">
            <h3>{t('panel.proposals')}</h3>
            <ul>
              {proposals.map(({ kind, applies, now }) => (
                <li key={kind}>
                  <span className="b-grow"><span className="b-strong">{kindTitle(kind, i18n.language)}</span><br /><span className="b-small b-muted">{t(applies === 'unknown' ? 'panel.unknown' : now ? 'panel.suggested' : 'panel.later')}</span></span>
                  {mayWrite && personId !== null && <Button size="xs" aria-label={t('panel.acceptOf', { title: kindTitle(kind, i18n.language) })} onClick={() => void onAccept(kind, [personId])}>{t('panel.accept')}</Button>}
                </li>
              ))}
            </ul>
          </div>
        )}
        {items.length === 0 && proposals.length === 0 && <p className="b-muted">{t('panel.nothing')}</p>}
        {mayWrite && <div><Button size="xs" variant="subtle" onClick={onAdd}>{t('panel.add')}</Button></div>}
      </div>
    </section>
  );
}
