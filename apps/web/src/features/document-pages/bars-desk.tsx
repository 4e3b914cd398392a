import { Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_BARS_PER_PAGE, type PageBar } from '@bleibeakte/contracts';
import { useFocusKept } from '../../ui/use-focus-kept.ts';
import { BarHandle } from './bar-handle.tsx';
import { barStyle } from './bar-style.ts';
import { PageCanvas } from './page-canvas.tsx';
import type { Paper } from './paper.ts';
import { barBetween, type DeskPage, fitted } from './page-desk.ts';

interface BarsDeskProps {
  page: DeskPage;
  paper: Paper | undefined;
  onChange: (bars: readonly PageBar[]) => void;
}

const NEW_BAR: PageBar = { x: 0.3, y: 0.1, width: 0.4, height: 0.03 };
/** Less is a click and no bar. */
const SMALLEST_DRAWN = 0.008;

/** One page large, to black out parts of it. A finger that goes up or down scrolls, one that goes sideways draws. */
export function BarsDesk({ page, paper, onChange }: BarsDeskProps) {
  const { t } = useTranslation('pages');
  const { bars } = page;
  const [current, setCurrent] = useState<number | null>(null);
  const [drawn, setDrawn] = useState<PageBar | null>(null);
  const start = useRef<{ x: number; y: number } | null>(null);
  const { ref, width } = useElementSize();
  const desk = useFocusKept<HTMLDivElement>('.b-bar, [data-add]');

  const focusBar = (index: number) => window.setTimeout(() => desk.current?.querySelectorAll<HTMLElement>('.b-bar')[index]?.focus());
  const add = (bar: PageBar) => {
    if (bars.length >= MAX_BARS_PER_PAGE) return;
    onChange([...bars, bar]);
    setCurrent(bars.length);
    focusBar(bars.length);
  };
  /** A second one by keys lies below the first, not on it. */
  const addByButton = () => add(fitted({ ...NEW_BAR, y: NEW_BAR.y + (bars.length % 20) * 0.04 }));
  const remove = (index: number) => {
    onChange(bars.filter((_, other) => other !== index));
    const next = Math.min(index, bars.length - 2);
    setCurrent(next >= 0 ? next : null);
    if (next >= 0) focusBar(next);
  };
  const pointOf = (event: PointerEvent) => {
    const sheet = event.currentTarget.getBoundingClientRect();
    return { x: (event.clientX - sheet.left) / sheet.width, y: (event.clientY - sheet.top) / sheet.height };
  };
  const begin = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = pointOf(event);
  };
  const follow = (event: PointerEvent) => {
    if (start.current) setDrawn(barBetween(start.current, pointOf(event)));
  };
  const end = (event: PointerEvent) => {
    if (!start.current) return;
    const bar = barBetween(start.current, pointOf(event));
    start.current = null;
    setDrawn(null);
    if (bar.width >= SMALLEST_DRAWN && bar.height >= SMALLEST_DRAWN / 2) add(bar);
  };
  const stop = () => {
    start.current = null;
    setDrawn(null);
  };
  return (
    <div ref={desk} className="b-bars-desk">
      <div className="b-bars-tools">
        <Button data-add="" leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />} onClick={addByButton}>{t('bars.add')}</Button>
        <Button disabled={current === null || !bars[current]} leftSection={<IconTrash size={18} stroke={1.75} aria-hidden />} onClick={() => current !== null && remove(current)}>{t('bars.remove')}</Button>
        <p className="b-small b-muted b-grow">{t('bars.help')} <span className="b-page-keys">{t('bars.keys')}</span></p>
      </div>
      <div className="b-bars-field">
        <div ref={ref} className="b-view-width" />
        <PageCanvas paper={paper} page={page} box={{ width: Math.floor(width), height: Number.POSITIVE_INFINITY }}>
          <span className="b-bars-surface" onPointerDown={begin} onPointerMove={follow} onPointerUp={end} onPointerCancel={stop}>
            {bars.map((bar, index) => (
              <BarHandle
                key={index}
                bar={bar}
                number={index + 1}
                isCurrent={index === current}
                onFocus={() => setCurrent(index)}
                onChange={(changed) => onChange(bars.map((one, other) => (other === index ? changed : one)))}
                onRemove={() => remove(index)}
              />
            ))}
            {drawn && <span className="b-bar-shown" style={barStyle(drawn)} />}
          </span>
        </PageCanvas>
      </div>
    </div>
  );
}
