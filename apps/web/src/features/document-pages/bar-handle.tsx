import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageBar } from '@bleibeakte/contracts';
import { barStyle } from './bar-style.ts';
import { fitted } from './page-desk.ts';

interface BarHandleProps {
  bar: PageBar;
  /** From 1. */
  number: number;
  isCurrent: boolean;
  onFocus: () => void;
  onChange: (bar: PageBar) => void;
  onRemove: () => void;
}

/** Of the page's width or height. */
const STEP = 0.005;
const round = (share: number) => Math.round(share * 100);

/** One bar: the pointer takes it along or pulls its corner; arrows move it, with Shift they size it, Entf removes it. */
export function BarHandle({ bar, number, isCurrent, onFocus, onChange, onRemove }: BarHandleProps) {
  const { t } = useTranslation('pages');
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey || (!step && event.key !== 'Delete' && event.key !== 'Backspace')) return;
    event.preventDefault();
    event.stopPropagation();
    if (!step) return onRemove();
    const [across, down] = step as [number, number];
    onChange(fitted(event.shiftKey ? { ...bar, width: bar.width + across, height: bar.height + down } : { ...bar, x: bar.x + across, y: bar.y + down }));
  };
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    event.stopPropagation();
    const button = event.currentTarget;
    const sheet = button.parentElement!.getBoundingClientRect();
    const pulls = (event.target as HTMLElement).dataset['corner'] !== undefined;
    const from = { x: event.clientX, y: event.clientY };
    button.setPointerCapture(event.pointerId);
    button.focus();
    const follow = (next: globalThis.PointerEvent) => {
      const across = (next.clientX - from.x) / sheet.width;
      const down = (next.clientY - from.y) / sheet.height;
      onChange(fitted(pulls ? { ...bar, width: bar.width + across, height: bar.height + down } : { ...bar, x: bar.x + across, y: bar.y + down }));
    };
    const end = () => button.removeEventListener('pointermove', follow);
    button.addEventListener('pointermove', follow);
    button.addEventListener('pointerup', end, { once: true });
    button.addEventListener('pointercancel', end, { once: true });
  };
  return (
    <button
      type="button"
      className={`b-bar${isCurrent ? ' b-bar-current' : ''}`}
      style={barStyle(bar)}
      aria-label={t('bars.bar', { number, x: round(bar.x), y: round(bar.y), width: round(bar.width), height: round(bar.height) })}
      aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown Delete"
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    >
      <span className="b-bar-corner" data-corner="" />
    </button>
  );
}
