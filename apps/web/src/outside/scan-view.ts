import type { OutsideOpen } from '@bleibeakte/contracts';
import type { OutsideApi } from './api.ts';
import { h, icon } from './dom.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { errorNote, show } from './frame.ts';
import { pagesView } from './pages-view.ts';
import type { Speak } from './speak.ts';

interface ScanTools {
  link: OutsideOpen;
  api: OutsideApi;
  keeper: DraftKeeper;
  speak: Speak;
  onHandedIn: () => void;
  onProblem: (error: unknown) => boolean;
}

/** A member of staff photographs for their own computer: pages, send, and again. Nobody's name stands here. */
export function showScan({ link, api, keeper, speak, onHandedIn, onProblem }: ScanTools, hasArrived: boolean): void {
  const problem = h('div', {});
  const arrived = h('p', { class: 'note done', role: 'status' }, icon('check'), h('span', {}, speak.say('scanArrived')));
  const button = h('button', { type: 'button', class: 'primary' }, speak.say('scanSend'));
  const send = async () => {
    problem.replaceChildren();
    if (keeper.draft.pages.length === 0) return problem.replaceChildren(errorNote(speak.say('scanEmpty')));
    button.disabled = true;
    try {
      await api.handIn('', keeper.draft.version);
      return onHandedIn();
    } catch (error) {
      if (onProblem(error)) return;
      problem.replaceChildren(errorNote(speak.problem(error)));
      button.disabled = false;
      button.focus();
    }
  };
  button.addEventListener('click', () => void send());
  const pages = pagesView(api, keeper, speak, () => {
    problem.replaceChildren();
    arrived.remove();
  });
  show(
    null, h('h1', { dir: 'auto' }, link.asksFor ? speak.say('scanTitle', { what: link.asksFor }) : speak.say('scanTitleCase')),
    hasArrived ? arrived : null, pages, problem, h('div', { class: 'buttons' }, button),
    h('p', { class: 'note' }, icon('lock'), h('span', {}, speak.say('scanNote'))),
  );
}
