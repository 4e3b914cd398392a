import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * For a place whose buttons change with what they do: when the one that had the focus goes, what `next` finds there gets it.
 * Whatever has taken the focus by then keeps it.
 */
export function useFocusKept<Element extends HTMLElement>(next: string): RefObject<Element | null> {
  const box = useRef<Element>(null);
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    const place = box.current;
    if (!place) return;
    if (hadFocus.current && document.activeElement === document.body) place.querySelector<HTMLElement>(next)?.focus({ preventScroll: true });
    hadFocus.current = place.contains(document.activeElement);
  });
  return box;
}
