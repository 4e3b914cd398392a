import { IconAlertOctagon, IconChevronRight, IconCircleDashed, IconClock, IconInbox, IconUserCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TodayResponse } from '@bleibeakte/contracts';

type Counted = Exclude<keyof TodayResponse['counts'], 'openCases'>;

const TILES = [
  { id: 'overdue', icon: IconAlertOctagon },
  { id: 'nextSevenDays', icon: IconClock },
  { id: 'withoutNextStep', icon: IconCircleDashed },
  { id: 'cameIn', icon: IconInbox },
  { id: 'waitingForMe', icon: IconUserCheck },
] as const satisfies readonly { id: Counted; icon: unknown }[];

export const blockId = (block: Counted): string => `heute-${block}`;

/** Each number leads to exactly the list that it counts. */
export function TodayTiles({ counts }: { counts: TodayResponse['counts'] }) {
  const { t } = useTranslation('today');
  const show = (block: Counted) => {
    const target = document.getElementById(blockId(block));
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  };
  return (
    <nav className="b-tiles" aria-label={t('tiles')}>
      {TILES.filter(({ id }) => id !== 'waitingForMe' || counts.waitingForMe > 0).map(({ id, icon: Shape }) => (
        <button key={id} type="button" className={id === 'overdue' && counts.overdue > 0 ? 'b-tile b-tile-over' : 'b-tile'} onClick={() => show(id)}>
          <span className="b-tile-label"><Shape size={18} stroke={1.75} aria-hidden /><span className="b-tile-long">{t(`block.${id}`)}</span><span className="b-tile-short">{t(`blockShort.${id}`)}</span></span>
          <span className="b-tile-count"><span className="b-num">{counts[id]}</span><IconChevronRight size={18} stroke={1.75} aria-hidden /></span>
        </button>
      ))}
    </nav>
  );
}
