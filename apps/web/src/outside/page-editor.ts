import type { OutsidePage, PageLook, PageTurn } from '@bleibeakte/contracts';
import type { OutsideApi } from './api.ts';
import { CornerStage, WHOLE } from './corner-stage.ts';
import { h, icon } from './dom.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { errorNote } from './frame.ts';
import { photoUrl, picture } from './pictures.ts';
import type { Speak } from './speak.ts';

const LOOKS: Record<PageLook, string> = { text: 'lookText', color: 'lookColor', photo: 'lookPhoto' };

interface EditorTools {
  api: OutsideApi;
  keeper: DraftKeeper;
  speak: Speak;
  /** Opens the camera; called within the tap. */
  onNextPhoto: () => void;
  onClosed: (pageId: string) => void;
}

/** One page large, in front of everything else: first where it is cut out of the photo, then what came of it. */
export class PageEditor {
  private readonly section = h('section', { class: 'editor' });
  private readonly status = h('p', { class: 'small muted', role: 'status' });
  private readonly problem = h('div', {});

  constructor(
    private readonly tools: EditorTools,
    private readonly id: string,
  ) {
    document.getElementById('outside')!.hidden = true;
    document.body.append(this.section);
  }

  showCut(): void {
    const { api, speak } = this.tools;
    const { corners, found } = this.page();
    const stage = new CornerStage(corners ?? found ?? WHOLE, speak);
    void photoUrl(api, this.id).then((url) => stage.showPhoto(url), (error: unknown) => this.fail(error));
    const set = (to: number[]) => () => stage.place(to);
    this.show(
      speak.say('cutTitle'), h('p', { id: 'cut-hint' }, speak.say(found ? 'cutHint' : 'cutNone')), stage.element,
      h('div', { class: 'buttons even' }, this.button('cutWhole', set(WHOLE)), found ? this.button('cutFound', set(found)) : null),
      h('div', { class: 'buttons' }, this.button('back', () => this.close()),
        this.button('cutDone', () => this.take(stage.corners), 'primary')),
    );
  }

  showResult(focus = 'h2'): void {
    const { api, speak } = this.tools;
    const page = this.page();
    const turned = ((page.turn + 90) % 360) as PageTurn;
    const look = (to: PageLook) => h('button', { type: 'button', 'aria-pressed': String(page.look === to), 'data-act': to, onclick: () => void this.cut({ look: to }, `[data-act="${to}"]`) }, speak.say(LOOKS[to]));
    this.show(
      this.name(), picture(api, page, this.name(), 'sheet'),
      h('div', { class: 'looks', role: 'group', 'aria-label': speak.say('look') }, look('text'), look('color'), look('photo')),
      h('div', { class: 'buttons even' }, this.button('turn', () => void this.cut({ turn: turned }, '[data-act="turn"]'), '', 'turn'), this.button('cutDone', () => this.showCut(), '', 'crop')),
      h('div', { class: 'buttons' }, this.button('back', () => this.close()), this.button('nextPhoto', () => {
        this.close();
        this.tools.onNextPhoto();
      }, 'primary')),
    );
    this.section.querySelector<HTMLElement>(focus)?.focus({ preventScroll: focus === 'h2' });
  }

  private page(): OutsidePage {
    return this.tools.keeper.draft.pages.find(({ id }) => id === this.id)!;
  }

  private name(): string {
    return this.tools.speak.say('page', { n: this.tools.keeper.draft.pages.findIndex(({ id }) => id === this.id) + 1 });
  }

  private button(word: string, run: () => void, className = '', sign: 'turn' | 'crop' | null = null): HTMLElement {
    return h('button', { type: 'button', class: className, 'data-act': word, onclick: run }, sign && icon(sign), this.tools.speak.say(word));
  }

  private take(placed: number[]): void {
    const corners = String(placed) === String(WHOLE) ? null : placed;
    if (String(corners) === String(this.page().corners)) this.showResult();
    else void this.cut({ corners });
  }

  private async cut(change: Partial<Pick<OutsidePage, 'corners' | 'turn' | 'look'>>, focus?: string): Promise<void> {
    const { api, keeper, speak } = this.tools;
    const { corners, turn, look } = this.page();
    // A photo that had no paper was left as it is; once somebody has shown where the page is, it is a page.
    const meant = change.corners && !corners && look === 'photo' ? 'color' : look;
    this.problem.replaceChildren();
    this.status.textContent = speak.say('cutting');
    this.section.toggleAttribute('inert', true);
    try {
      await keeper.changePages(() => api.cutPage({ id: this.id, corners, turn, look: meant, ...change }));
      this.section.toggleAttribute('inert', false);
      this.status.textContent = '';
      this.showResult(focus);
    } catch (error) {
      this.section.toggleAttribute('inert', false);
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    this.status.textContent = '';
    this.problem.replaceChildren(errorNote(this.tools.speak.problem(error)));
  }

  private show(title: string, ...content: (Node | null)[]): void {
    const heading = h('h2', { tabindex: -1 }, title);
    this.section.replaceChildren(...[heading, ...content.slice(0, -1), this.status, this.problem, content.at(-1)!].filter((node) => node !== null));
    window.scrollTo(0, 0);
    heading.focus({ preventScroll: true });
  }

  private close(): void {
    this.section.remove();
    document.getElementById('outside')!.hidden = false;
    this.tools.onClosed(this.id);
  }
}
