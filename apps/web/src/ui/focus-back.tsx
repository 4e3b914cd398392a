import { useEffect, useState } from 'react';

interface OpenDialog {
  /** What had the focus when it came, then what had opened the dialog below it or the one whose place it took. */
  openers: readonly HTMLElement[];
  below: OpenDialog | null;
  isClosing: boolean;
}

let top: OpenDialog | null = null;

/** A menu is gone when its dialog closes: what had opened the menu stands for it. */
function openersNow(): readonly HTMLElement[] {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active === document.body) return [];
  const menu = active.closest('[role="menu"]');
  const behind = menu?.id ? document.querySelector<HTMLElement>(`[aria-controls="${menu.id}"]`) : null;
  return behind ? [active, behind] : [active];
}

/**
 * Inside a dialog: gives the focus back when it closes. Mantine does so only for a dialog that stays mounted, ours come and
 * go. Whatever has taken the focus by then keeps it.
 */
export function FocusBack() {
  const [openers] = useState(() => [...openersNow(), ...(top?.openers ?? [])]);
  useEffect(() => {
    const mine: OpenDialog = { openers, below: top?.isClosing ? top.below : top, isClosing: false };
    top = mine;
    return () => {
      mine.isClosing = true;
      // Later, so that a dialog that takes the place of this one still learns who opened it.
      window.setTimeout(() => {
        if (top !== mine) return;
        top = mine.below;
        if (document.activeElement === document.body) openers.find((one) => one.isConnected)?.focus({ preventScroll: true });
      });
    };
  }, [openers]);
  return null;
}
