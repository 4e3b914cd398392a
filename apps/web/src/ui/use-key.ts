import { useEffect, useRef } from 'react';
import { useSetting } from '../settings/settings.ts';

export interface KeyOptions {
  /** Strg (or Cmd) must be held. */
  ctrl?: boolean;
  enabled?: boolean;
  /** Also inside fields; only for combinations with Strg. */
  inFields?: boolean;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

/**
 * A key of the whole window, by what it writes ('/' is Shift+7 on a German keyboard). Single letters do nothing inside
 * fields, while a dialog is open, or when the person has switched them off.
 */
export function useKey(
  key: string,
  act: (event: KeyboardEvent) => void,
  { ctrl = false, enabled = true, inFields = false }: KeyOptions = {},
): void {
  const [keys] = useSetting('keys');
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  const isOn = enabled && (ctrl || key.length > 1 || keys === 'on');
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || (event.ctrlKey || event.metaKey) !== ctrl)
        return;
      if (event.key.toLowerCase() !== key.toLowerCase()) return;
      if (!inFields && isField(event.target)) return;
      if (document.querySelector('[role="dialog"][aria-modal="true"]')) return;
      latest.current(event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [key, ctrl, inFields, isOn]);
}
