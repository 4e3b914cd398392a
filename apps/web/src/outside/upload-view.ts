import type { OutsideOpen } from '@bleibeakte/contracts';
import type { OutsideApi } from './api.ts';
import { h, icon } from './dom.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { errorNote, germanMark, officeHead, show } from './frame.ts';
import { pagesView } from './pages-view.ts';
import type { Speak } from './speak.ts';

interface UploadTools {
  link: OutsideOpen;
  api: OutsideApi;
  keeper: DraftKeeper;
  speak: Speak;
  onHandedIn: (handedInAt: string) => void;
  onProblem: (error: unknown) => boolean;
}

/** The client photographs papers and sends them: who asks, what for, three lines of help, pages, send. */
export function showUpload({ link, api, keeper, speak, onHandedIn, onProblem }: UploadTools): void {
  const problem = h('div', {});
  const button = h('button', { type: 'button', class: 'primary' }, speak.say('uploadSend'));
  const send = async () => {
    problem.replaceChildren();
    if (keeper.draft.pages.length === 0) return problem.replaceChildren(errorNote(speak.say('uploadEmpty')));
    button.disabled = true;
    try {
      const { handedInAt } = await api.handIn('', keeper.draft.version);
      return onHandedIn(handedInAt);
    } catch (error) {
      if (onProblem(error)) return;
      problem.replaceChildren(errorNote(speak.problem(error)));
      button.disabled = false;
      button.focus();
    }
  };
  button.addEventListener('click', () => void send());
  const help = ['uploadHelp1', 'uploadHelp2', 'uploadHelp3'].map((key) => h('li', {}, speak.say(key)));
  show(
    officeHead(link), germanMark(link, speak), h('h1', {}, speak.say('uploadTitle')),
    h('p', {}, speak.say('uploadAsk', { office: link.office.name })), h('p', { class: 'asks' }, h('bdi', {}, link.asksFor ?? '')),
    h('ol', { class: 'help' }, ...help), pagesView(api, keeper, speak, () => problem.replaceChildren()), problem, h('div', { class: 'buttons' }, button),
    h('p', { class: 'note' }, icon('lock'), h('span', {}, speak.say('uploadNote', { day: speak.day(link.endsOn) }))),
  );
}
