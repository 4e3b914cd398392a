import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** A closing dialog may still give the focus to what opened it, which has gone by then: looked for at once and once more. */
const LOOKS_MS = [50, 400];

/**
 * When another paper opens, or none is left, and the focus has gone with the one before (a dialog had it), `first` gets it.
 * The first paper that opens takes it from nobody.
 */
export function useFocusOnNext(box: RefObject<HTMLElement | null>, first: string, openId: string | null): void {
  const last = useRef(openId);
  useEffect(() => {
    const before = last.current;
    last.current = openId;
    if (before === null || before === openId) return undefined;
    const timers = LOOKS_MS.map((ms) => window.setTimeout(() => {
      if (document.activeElement === document.body) box.current?.querySelector<HTMLElement>(first)?.focus({ preventScroll: true });
    }, ms));
    return () => timers.forEach((timer) => window.clearTimeout(timer));
  }, [box, first, openId]);
}
