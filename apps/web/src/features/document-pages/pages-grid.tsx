import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusKept } from '../../ui/use-focus-kept.ts';
import { PageTile } from './page-tile.tsx';
import type { Paper } from './paper.ts';
import { type DeskPage, moved, turned } from './page-desk.ts';

interface PagesGridProps {
  pages: readonly DeskPage[];
  papers: ReadonlyMap<string, Paper>;
  selected: ReadonlySet<string>;
  onChange: (pages: DeskPage[]) => void;
  onSelect: (selected: ReadonlySet<string>) => void;
  onOpen: (key: string) => void;
  /** The page that was open until now: it gets the focus back. */
  lastOpen: string | null;
}

/** Two of them fit beside each other on the narrowest phone. */
const TILE = { width: 130, height: 184 };

/** All pages, to order, turn and take out: with the mouse, the finger and the keys. */
export function PagesGrid({ pages, papers, selected, onChange, onSelect, onOpen, lastOpen }: PagesGridProps) {
  const { t } = useTranslation('pages');
  const [current, setCurrent] = useState(() => Math.max(0, pages.findIndex(({ key }) => key === lastOpen)));
  const [said, setSaid] = useState('');
  const dragged = useRef<number | null>(null);
  const grid = useFocusKept<HTMLOListElement>('.b-page-open[tabindex="0"]');
  useEffect(() => {
    if (lastOpen) grid.current?.querySelector<HTMLElement>(`[data-page="${lastOpen}"]`)?.focus();
  }, [lastOpen, grid]);
  const last = pages.length - 1;
  const at = Math.min(current, last);

  const focusTile = (index: number) => {
    setCurrent(index);
    window.setTimeout(() => grid.current?.querySelectorAll<HTMLElement>('.b-page-open')[index]?.focus());
  };
  const move = (from: number, to: number) => {
    const target = Math.min(last, Math.max(0, to));
    if (target === from) return;
    onChange(moved(pages, from, target));
    setSaid(t('tile.movedTo', { from: from + 1, to: target + 1 }));
    focusTile(target);
  };
  const turn = (key: string) => onChange(pages.map((one) => (one.key === key ? turned(one) : one)));
  const takeOut = (index: number) => {
    if (pages.length === 1) return;
    onChange(pages.filter((_, other) => other !== index));
    setSaid(t('tile.takenOut', { place: index + 1 }));
    focusTile(Math.min(index, last - 1));
  };
  const select = (key: string) => {
    const next = new Set(selected);
    if (!next.delete(key)) next.add(key);
    onSelect(next);
  };
  const columns = () => {
    const tops = [...(grid.current?.children ?? [])].map((tile) => (tile as HTMLElement).offsetTop);
    return Math.max(1, tops.filter((top) => top === tops[0]).length);
  };
  const onKey = (index: number, key: string) => (event: KeyboardEvent) => {
    const { [event.key]: by } = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns(), ArrowDown: columns() } as Record<string, number | undefined>;
    const act = { r: () => turn(key), R: () => turn(key), x: () => select(key), X: () => select(key), Delete: () => takeOut(index), Home: () => focusTile(0), End: () => focusTile(last) }[event.key];
    if (event.ctrlKey || event.metaKey || (by === undefined && (!act || event.altKey))) return;
    event.preventDefault();
    if (by === undefined) act?.();
    else if (event.altKey) move(index, index + by);
    else if (pages[index + by]) focusTile(index + by);
  };
  return (
    <>
      <ol ref={grid} className="b-pages" aria-label={t('grid')}>
        {pages.map((page, index) => (
          <PageTile
            key={page.key}
            page={page}
            paper={papers.get(page.documentId)}
            place={index + 1}
            places={pages.length}
            box={TILE}
            isSelected={selected.has(page.key)}
            isCurrent={index === at}
            saysName={papers.size > 1}
            onOpen={() => onOpen(page.key)}
            onTurn={() => turn(page.key)}
            onMove={(by) => move(index, index + by)}
            onTakeOut={() => takeOut(index)}
            onSelect={() => select(page.key)}
            onFocus={() => setCurrent(index)}
            onKeyDown={onKey(index, page.key)}
            onDragStart={() => { dragged.current = index; }}
            onDropHere={() => { if (dragged.current !== null) move(dragged.current, index); dragged.current = null; }}
          />
        ))}
      </ol>
      <p className="b-hidden" role="status">{said}</p>
    </>
  );
}
