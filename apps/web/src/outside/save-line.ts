import { h, icon } from './dom.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import type { Speak } from './speak.ts';

/** 'Gespeichert 17:42', always in sight; says when it is not. */
export function saveLine(keeper: DraftKeeper, speak: Speak): { element: HTMLElement; update: () => void } {
  const element = h('span', { class: 'row small muted save', role: 'status' });
  let shown = '';
  const update = () => {
    const { state, draft } = keeper;
    const text = state === 'saved' ? (draft.savedAt ? speak.say('saved', { time: speak.time(draft.savedAt) }) : '') : speak.say(state === 'elsewhere' ? 'errElsewhere' : state);
    if (text === shown) return;
    shown = text;
    const reload = h('button', { type: 'button', class: 'link', onclick: () => window.location.reload() }, speak.say('reload'));
    element.className = `row small save ${state === 'notSaved' || state === 'elsewhere' ? 'unsaved' : 'muted'}`;
    element.replaceChildren(...(text ? [icon(state === 'saved' ? 'check' : state === 'saving' ? 'calendar' : 'alert'), h('span', {}, text)] : []), ...(state === 'elsewhere' ? [reload] : []));
    if (state === 'saving') element.firstElementChild?.remove();
  };
  update();
  return { element, update };
}
