import type { OutsideOpen, OutsideQuestion } from '@bleibeakte/contracts';
import type { OutsideApi } from './api.ts';
import { h, icon } from './dom.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { errorNote, germanMark, officeHead, show } from './frame.ts';
import { pagesView } from './pages-view.ts';
import { picture } from './pictures.ts';
import { saveLine } from './save-line.ts';
import type { Speak } from './speak.ts';

/** A question by its number, the photographed pages, who writes, and reading all of it once more. */
type Step = number | 'photo' | 'about' | 'review';

const MAX_ANSWER = 6000;

interface LetterTools {
  link: OutsideOpen;
  api: OutsideApi;
  keeper: DraftKeeper;
  speak: Speak;
  onHandedIn: (handedInAt: string) => void;
  /** The link has ended while it was used. @returns true when it was that */
  onProblem: (error: unknown) => boolean;
}

/** Somebody writes for a person: one question per step, or photographs of a page that is signed already. */
export class LetterView {
  private way: 'write' | 'photo';
  private readonly line: ReturnType<typeof saveLine>;

  constructor(private readonly tools: LetterTools) {
    const { answers, pages } = tools.keeper.draft;
    this.way = pages.length > 0 && Object.keys(answers).length === 0 ? 'photo' : 'write';
    this.line = saveLine(tools.keeper, tools.speak);
  }

  saveStateChanged(): void {
    this.line.update();
  }

  /** Resumes where something is still empty. */
  begin(): void {
    const { link, keeper } = this.tools;
    const firstEmpty = link.questions.findIndex(({ code }) => !keeper.draft.answers[code]?.trim());
    const hasBegun = keeper.draft.savedAt !== null;
    if (this.way === 'photo') this.go('photo');
    else if (!hasBegun) this.go(0);
    else this.go(firstEmpty === -1 ? 'about' : firstEmpty);
  }

  private go(step: Step): void {
    void this.tools.keeper.flush();
    if (step === 'photo') return this.showPhoto();
    if (step === 'about') return this.showAbout();
    if (step === 'review') return this.showReview();
    this.showQuestion(step);
  }

  private showQuestion(index: number): void {
    const { link, keeper, speak } = this.tools;
    const question = link.questions[index]!;
    const count = link.questions.length;
    const words = h('span', {}, speak.say('words', { n: countWords(keeper.draft.answers[question.code] ?? '') }));
    const field = h('textarea', { id: 'answer', rows: 7, maxlength: MAX_ANSWER, 'aria-describedby': 'help', dir: 'auto', ...(index > 0 && { 'data-focus': true }) });
    field.value = keeper.draft.answers[question.code] ?? '';
    field.addEventListener('input', () => {
      keeper.write((draft) => {
        draft.answers[question.code] = field.value;
      });
      words.textContent = speak.say('words', { n: countWords(field.value) });
    });
    const next = index + 1 < count
      ? h('button', { type: 'button', class: 'primary', onclick: () => this.go(index + 1) }, speak.say('next', { n: index + 2 }))
      : h('button', { type: 'button', class: 'primary', onclick: () => this.go('about') }, speak.say('toAbout'));
    this.show(
      index === 0, this.tabs(),
      h('div', { class: 'spread' }, h('h2', { id: 'step' }, speak.say('questionOf', { n: index + 1, of: count })), bars(index + 1, count)),
      h('label', { for: 'answer', class: 'question', dir: 'auto' }, question.title),
      h('p', { id: 'help', class: 'small muted', dir: 'auto' }, question.help),
      field,
      h('div', { class: 'spread small muted' }, this.line.element, words),
      example(question, speak),
      h('div', { class: 'buttons' }, index > 0 ? h('button', { type: 'button', onclick: () => this.go(index - 1) }, speak.say('back')) : null, next),
      this.note(),
    );
  }

  private showPhoto(): void {
    const { api, keeper, speak, link } = this.tools;
    this.show(
      true, this.tabs(), h('p', {}, speak.say('photoText')),
      list(speak.say('formal'), link.formal), list(speak.say('outline'), link.outline),
      pagesView(api, keeper, speak), this.line.element,
      h('div', { class: 'buttons' }, h('button', { type: 'button', class: 'primary', onclick: () => this.go('about') }, speak.say('toAbout'))),
      this.note(),
    );
  }

  private showAbout(): void {
    const { keeper, speak } = this.tools;
    const field = (key: 'name' | 'address' | 'phone', more: Record<string, string | number>, optional: boolean): HTMLElement => {
      const input = key === 'address' ? h('textarea', { id: key, rows: 2, dir: 'auto', ...more }) : h('input', { id: key, dir: key === 'phone' ? 'ltr' : 'auto', ...more });
      input.value = keeper.draft[key];
      input.addEventListener('input', () => keeper.write((draft) => {
        draft[key] = input.value;
      }));
      return h('div', { class: 'field' }, h('label', { for: key }, speak.say(key), optional ? h('span', { class: 'muted' }, ` (${speak.say('optional')})`) : null), input);
    };
    const problem = h('div', {});
    const forward = () => {
      if (keeper.draft.name.trim()) return this.go('review');
      problem.replaceChildren(errorNote(speak.say('nameMissing')));
      document.getElementById('name')?.focus();
    };
    this.show(
      false, h('h2', {}, speak.say('aboutTitle')), h('p', {}, speak.say('aboutText')),
      field('name', { autocomplete: 'name', maxlength: 120 }, false),
      field('address', { autocomplete: 'street-address', maxlength: 300 }, true),
      field('phone', { autocomplete: 'tel', type: 'tel', maxlength: 60 }, true),
      problem, this.line.element,
      h('div', { class: 'buttons' }, h('button', { type: 'button', onclick: () => this.go(this.way === 'photo' ? 'photo' : this.tools.link.questions.length - 1) }, speak.say('back')),
        h('button', { type: 'button', class: 'primary', onclick: forward }, speak.say('toReview'))),
    );
  }

  private showReview(): void {
    const { link, api, keeper, speak } = this.tools;
    const { answers, pages, name, address, phone } = keeper.draft;
    const isWritten = Object.values(answers).some((text) => text.trim());
    const change = (step: Step, of: string) => h('button', { type: 'button', class: 'link', 'aria-label': `${speak.say('change')}: ${of}`, onclick: () => this.go(step) }, speak.say('change'));
    const part = (title: string, step: Step, text: string, isMissing = false) => h('section', { class: 'part' }, h('div', { class: 'spread' }, h('h3', { dir: 'auto' }, title), change(step, title)), h('p', { class: isMissing ? 'muted' : 'answer', dir: 'auto' }, text));
    const problem = h('div', {});
    const signature = h('input', { id: 'signature', autocomplete: 'name', maxlength: 120, dir: 'auto', class: 'signature' });
    const button = h('button', { type: 'submit', class: 'primary' }, speak.say('handIn'));
    const handIn = async () => {
      problem.replaceChildren();
      if (!signature.value.trim()) {
        problem.replaceChildren(errorNote(speak.say('nameMissing')));
        return signature.focus();
      }
      button.disabled = true;
      try {
        await keeper.flush();
        const { handedInAt } = await api.handIn(signature.value.trim(), keeper.draft.version);
        return this.tools.onHandedIn(handedInAt);
      } catch (error) {
        if (this.tools.onProblem(error)) return;
        problem.replaceChildren(errorNote(speak.problem(error)));
        button.disabled = false;
        button.focus();
      }
    };
    const onsubmit = (event: Event) => {
      event.preventDefault();
      void handIn();
    };
    this.show(
      false, h('h2', {}, speak.say('reviewTitle')), h('p', { class: 'muted' }, speak.say('reviewText')),
      ...(isWritten || pages.length === 0 ? link.questions.map(({ code, title }, index) => part(title, index, answers[code]?.trim() || speak.say('noAnswer'), !answers[code]?.trim())) : []),
      pages.length > 0 ? h('section', { class: 'part' }, h('div', { class: 'spread' }, h('h3', {}, speak.say('pages')), change('photo', speak.say('pages'))),
        h('div', { class: 'sheets' }, ...pages.map((page, index) => (page.type === 'pdf' ? h('span', { class: 'thumb' }, icon('file')) : picture(api, page, speak.say('page', { n: index + 1 }), 'sheet'))))) : null,
      part(speak.say('aboutTitle'), 'about', [name, address, phone].filter((text) => text.trim()).join('\n')),
      h('form', { class: 'stack sign', onsubmit, novalidate: true }, h('h3', {}, speak.say('signTitle')), h('label', { for: 'signature' }, speak.say(isWritten ? 'signText' : 'signPages')), signature, problem,
        h('div', { class: 'buttons' }, h('button', { type: 'button', onclick: () => this.go('about') }, speak.say('back')), button)),
    );
  }

  private show(withIntro: boolean, ...content: (Node | null)[]): void {
    const { link, speak } = this.tools;
    const title = h('h1', { dir: 'auto' }, speak.say('letterTitle', { name: link.namedAs }));
    const ask = speak.say(link.askedBy ? 'letterAsk' : 'letterAskNobody', { by: link.askedBy, as: link.role });
    const intro = withIntro ? [h('p', {}, `${ask} ${speak.say('letterHint')}`), link.dueOn ? h('p', { class: 'row small muted' }, icon('calendar'), h('span', {}, speak.say('due', { day: speak.day(link.dueOn) }))) : null] : [];
    show(officeHead(link), germanMark(link, speak), title, ...intro, ...content);
  }

  private tabs(): HTMLElement {
    const { speak } = this.tools;
    const tab = (way: 'write' | 'photo', label: string) => h('button', { type: 'button', 'aria-pressed': String(this.way === way), onclick: () => {
      this.way = way;
      this.go(way === 'photo' ? 'photo' : 0);
    } }, label);
    return h('div', { class: 'tabs' }, tab('write', speak.say('writeHere')), tab('photo', speak.say('photo')));
  }

  private note(): HTMLElement {
    const { link, speak } = this.tools;
    return h('p', { class: 'note' }, icon('lock'), h('span', {}, speak.say('note', { day: speak.day(link.endsOn) })));
  }
}

function example({ example }: OutsideQuestion, speak: Speak): HTMLElement {
  return h('details', {}, h('summary', {}, speak.say('example')), h('p', { class: 'small', dir: 'auto' }, example));
}

function list(title: string, lines: readonly string[]): HTMLElement {
  return h('details', {}, h('summary', {}, title), h('ul', {}, ...lines.map((line) => h('li', { dir: 'auto' }, line))));
}

function bars(at: number, count: number): HTMLElement {
  return h('span', { class: 'bars', 'aria-hidden': 'true' }, ...Array.from({ length: count }, (_, index) => h('i', { class: index < at ? 'on' : '' })));
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
