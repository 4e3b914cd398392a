import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * For a place whose buttons change with what they do: when the one that had the focus goes, what `next` finds there gets it.
 * Whatever has taken the focus by then keeps it.
 */
export function useFocusKept<Place extends HTMLElement>(next: string): RefObject<Place | null> {
  const box = useRef<Place>(null);
  const hasFocus = useRef(false);
  useEffect(() => {
    const place = box.current;
    if (!place) return undefined;
    const enters = () => {
      hasFocus.current = true;
    };
    const leaves = ({ target }: FocusEvent) => {
      // A button that is taken away leaves too: it is gone a moment later, and the place still has the focus to give.
      window.setTimeout(() => {
        if ((target as Node).isConnected) hasFocus.current = place.contains(document.activeElement);
      });
    };
    place.addEventListener('focusin', enters);
    place.addEventListener('focusout', leaves);
    return () => {
      place.removeEventListener('focusin', enters);
      place.removeEventListener('focusout', leaves);
    };
  }, []);
  useLayoutEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) box.current?.querySelector<HTMLElement>(next)?.focus({ preventScroll: true });
  });
  return box;
}
