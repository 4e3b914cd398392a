import type { OutsideOpen } from '@bleibeakte/contracts';
import { h, icon } from './dom.ts';
import type { Speak } from './speak.ts';

const root = (): HTMLElement => document.getElementById('outside')!;

/** Language and direction of the whole page. */
export function speakIn(language: string, direction: 'ltr' | 'rtl'): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
}

/** Shows a page anew and puts the focus on its heading, so that a screen reader begins there. */
export function show(head: HTMLElement | null, ...content: (Node | null)[]): void {
  const main = h('main', {}, ...content);
  // A page that was looked at large makes way.
  document.querySelector('.editor')?.remove();
  root().hidden = false;
  root().replaceChildren(...(head ? [head] : []), main);
  const heading = main.querySelector<HTMLElement>('h1, h2');
  const target = main.querySelector<HTMLElement>('[data-focus]') ?? heading;
  window.scrollTo(0, 0);
  if (target) {
    if (!target.matches('input, textarea, button')) target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }
}

/** Who asks: the office, its place and number. */
export function officeHead({ office }: OutsideOpen): HTMLElement {
  const line = [office.place, office.phone].filter(Boolean).join(' · ');
  const mark = h('img', { src: '/favicon.svg', alt: '', width: 36, height: 36 });
  return h('header', {}, mark, h('div', {}, h('strong', { dir: 'auto' }, office.name), line ? h('div', { class: 'small muted' }, h('bdi', {}, line)) : null));
}

/** Shown when a wished language is missing: in that language, above the German page. */
export function germanMark({ wished }: OutsideOpen, speak: Speak): HTMLElement | null {
  return wished ? h('p', { class: 'note', lang: wished, dir: 'auto' }, icon('alert'), h('span', {}, speak.say('notYet'))) : null;
}

export function errorNote(text: string): HTMLElement {
  return h('p', { class: 'error', role: 'alert' }, icon('alert'), h('span', {}, text));
}
