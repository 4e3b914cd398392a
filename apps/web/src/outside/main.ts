import type { OutsideCodeAsked, OutsideLinkResponse, OutsideOpen } from '@bleibeakte/contracts';
import { OutsideApi, OutsideProblem } from './api.ts';
import { h, icon } from './dom.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { firstWords } from './first-words.ts';
import { errorNote, show, speakIn } from './frame.ts';
import { LetterView } from './letter-view.ts';
import { forgetPictures } from './pictures.ts';
import { showScan } from './scan-view.ts';
import { Speak } from './speak.ts';
import { showUpload } from './upload-view.ts';
import './outside.css';
import './pages.css';
import './page-editor.css';

// The token stands behind '#': browsers send it to nobody. Each request carries it in a header.
const api = new OutsideApi(window.location.hash.slice(1));
const first = firstWords(navigator.languages);

void open(null);
window.addEventListener('hashchange', () => window.location.reload());

async function open(code: string | null, hasArrived = false): Promise<void> {
  if (code === null && !hasArrived) {
    speakIn(first.language, first.words.rtl ? 'rtl' : 'ltr');
    show(null, h('p', { class: 'muted', role: 'status' }, first.words.loading));
  }
  try {
    showLink(await api.open(code), hasArrived);
  } catch (error) {
    showProblem(error);
  }
}

function showLink(link: OutsideLinkResponse, hasArrived: boolean): void {
  speakIn(link.language, link.direction);
  const speak = new Speak(link.language, link.texts);
  switch (link.state) {
    case 'code':
      return showCode(link, speak);
    case 'receipt':
      return showReceipt(link.handedInAt, speak);
    case 'open':
      return showWork(link, speak, hasArrived);
  }
}

function showCode({ wrong }: OutsideCodeAsked, speak: Speak): void {
  const field = h('input', { id: 'code', inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: 12, dir: 'ltr', class: 'code', 'data-focus': wrong });
  const onsubmit = (event: Event) => {
    event.preventDefault();
    if (field.value.trim()) void open(field.value);
    else field.focus();
  };
  show(
    null, h('h1', {}, speak.say('codeTitle')), h('p', {}, speak.say('codeText')),
    h('form', { class: 'stack', onsubmit, novalidate: true },
      h('div', { class: 'field' }, h('label', { for: 'code' }, speak.say('codeLabel')), field),
      wrong ? errorNote(speak.say('codeWrong')) : null,
      h('div', { class: 'buttons' }, h('button', { type: 'submit', class: 'primary' }, speak.say('codeSend')))),
  );
}

function showWork(link: OutsideOpen, speak: Speak, hasArrived: boolean): void {
  let letter: LetterView | null = null;
  const keeper = new DraftKeeper(api, link.draft, () => letter?.saveStateChanged(), showProblem);
  const tools = {
    link, api, keeper, speak,
    onHandedIn: (handedInAt: string) => showReceipt(handedInAt, speak),
    onProblem: (error: unknown) => {
      const isEnded = error instanceof OutsideProblem && error.code === 'link.ended';
      if (isEnded) showProblem(error);
      return isEnded;
    },
  };
  if (link.purpose === 'upload') return showUpload(tools);
  if (link.purpose === 'scan') {
    // The next pages begin a draft of their own.
    const onHandedIn = () => {
      forgetPictures();
      void open(null, true);
    };
    return showScan({ ...tools, onHandedIn }, hasArrived);
  }
  letter = new LetterView(tools);
  letter.begin();
}

/** When, and nothing else. */
function showReceipt(handedInAt: string, speak: Speak): void {
  forgetPictures();
  show(
    null, h('p', { class: 'big-mark' }, icon('check')), h('h1', {}, speak.say('receiptTitle')),
    h('p', {}, speak.say('receiptText', { day: speak.dayOf(handedInAt), time: speak.time(handedInAt) })), h('p', { class: 'muted' }, speak.say('receiptEnd')),
  );
}

function showProblem(error: unknown): void {
  const { words, language } = first;
  speakIn(language, words.rtl ? 'rtl' : 'ltr');
  const { code, params } = error instanceof OutsideProblem ? error : new OutsideProblem('unreadable');
  if (code !== 'link.ended') {
    const text = code === 'auth.throttled' ? words.busy : words.offline;
    show(null, h('h1', {}, text), h('div', { class: 'buttons' }, h('button', { type: 'button', class: 'primary', onclick: () => window.location.reload() }, words.again)));
    return;
  }
  const phone = params['phone'];
  const call = typeof phone === 'string' ? h('p', {}, h('a', { href: `tel:${phone.replace(/[^\d+]/g, '')}` }, words.call.replace('{phone}', phone))) : null;
  show(null, h('h1', {}, words.endedTitle), h('p', {}, words.ended), call);
}
