import { ActionIcon, Checkbox } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconRotateClockwise, IconX } from '@tabler/icons-react';
import type { DragEvent, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { barStyle } from './bar-style.ts';
import { PageCanvas } from './page-canvas.tsx';
import type { Box, Paper } from './paper.ts';
import type { DeskPage } from './page-desk.ts';

export interface TileActs {
  onOpen: () => void;
  onTurn: () => void;
  onMove: (by: number) => void;
  onTakeOut: () => void;
  onSelect: () => void;
}

interface PageTileProps extends TileActs {
  page: DeskPage;
  paper: Paper | undefined;
  /** From 1. */
  place: number;
  places: number;
  box: Box;
  isSelected: boolean;
  /** The one tile whose buttons are reached by Tab. */
  isCurrent: boolean;
  /** Several papers lie there: say of which one it is. */
  saysName: boolean;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onDragStart: () => void;
  onDropHere: () => void;
}

export function PageTile(props: PageTileProps) {
  const { page, paper, place, places, box, isSelected, isCurrent, saysName, onOpen, onTurn, onMove, onTakeOut, onSelect } = props;
  const { t } = useTranslation('pages');
  const tab = isCurrent ? 0 : -1;
  const name = paper?.document.fileName ?? '';
  const told = [
    t('tile.label', { place, places, page: page.page, name }),
    page.turn ? t('tile.turned', { turn: page.turn }) : null,
    page.bars.length > 0 ? t('tile.bars', { count: page.bars.length }) : null,
  ].filter(Boolean).join(', ');
  return (
    <li
      className={`b-page-tile${isSelected ? ' b-page-tile-selected' : ''}`}
      draggable
      onDragStart={(event: DragEvent) => { event.dataTransfer.effectAllowed = 'move'; props.onDragStart(); }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => { event.preventDefault(); props.onDropHere(); }}
      onFocus={props.onFocus}
    >
      <button type="button" className="b-page-open" data-page={page.key} tabIndex={tab} aria-label={told} aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight R X Delete" onClick={onOpen} onKeyDown={props.onKeyDown}>
        <PageCanvas paper={paper} page={page} box={box}>
          {page.bars.map((bar, index) => <span key={index} className="b-bar-shown" style={barStyle(bar)} />)}
        </PageCanvas>
      </button>
      <div className="b-page-foot">
        <Checkbox size="sm" checked={isSelected} tabIndex={tab} onChange={onSelect} label={<span className="b-num">{place}</span>} aria-label={t('tile.select', { place })} />
        {saysName && <span className="b-tiny b-muted b-cut b-grow"><bdi>{name}</bdi></span>}
      </div>
      <div className="b-page-acts" role="group" aria-label={t('tile.acts', { place })}>
        <ActionIcon size={30} tabIndex={tab} disabled={place === 1} onClick={() => onMove(-1)} aria-label={t('tile.back', { place })}><IconArrowLeft size={18} stroke={1.75} aria-hidden /></ActionIcon>
        <ActionIcon size={30} tabIndex={tab} disabled={place === places} onClick={() => onMove(1)} aria-label={t('tile.forward', { place })}><IconArrowRight size={18} stroke={1.75} aria-hidden /></ActionIcon>
        <ActionIcon size={30} tabIndex={tab} onClick={onTurn} aria-label={t('tile.turn', { place })}><IconRotateClockwise size={18} stroke={1.75} aria-hidden /></ActionIcon>
        <ActionIcon size={30} tabIndex={tab} disabled={places === 1} onClick={onTakeOut} aria-label={t('tile.takeOut', { place })}><IconX size={18} stroke={1.75} aria-hidden /></ActionIcon>
      </div>
    </li>
  );
}
