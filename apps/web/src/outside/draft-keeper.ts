import type { OutsideDraft, OutsidePage, OutsidePagesResponse } from '@bleibeakte/contracts';
import type { OutsideApi } from './api.ts';
import { OutsideProblem } from './api.ts';

export type SaveState = 'saved' | 'saving' | 'notSaved' | 'elsewhere';

const AFTER_TYPING_MS = 1200;
const TRY_AGAIN_MS = 5000;

/**
 * Holds what is written until the server has it: saves after a pause in typing, tries again while the line is away, and sends one
 * request after the other, so that no older text overtakes a newer one.
 */
export class DraftKeeper {
  state: SaveState = 'saved';
  readonly draft: OutsideDraft;
  private isChanged = false;
  private timer: number | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly api: OutsideApi,
    draft: OutsideDraft,
    private readonly onState: () => void,
    private readonly onEnded: (error: OutsideProblem) => void,
  ) {
    this.draft = { ...draft, answers: { ...draft.answers } };
    window.addEventListener('online', () => void this.flush());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.flush(true);
    });
  }

  write(change: (draft: OutsideDraft) => void): void {
    change(this.draft);
    this.isChanged = true;
    if (this.state !== 'elsewhere') this.show('saving');
    this.after(AFTER_TYPING_MS);
  }

  /** @returns true when the server has everything */
  flush(last = false): Promise<boolean> {
    window.clearTimeout(this.timer);
    return this.inTurn(async () => {
      if (!this.isChanged || this.state === 'elsewhere') return this.state !== 'elsewhere';
      this.isChanged = false;
      this.show('saving');
      try {
        const { answers, name, address, phone, version } = this.draft;
        const texts = Object.entries(answers).map(([code, text]) => ({ code, text }));
        const saved = await this.api.save({ answers: texts, name, address, phone, version }, last);
        Object.assign(this.draft, saved);
        this.show(this.isChanged ? 'saving' : 'saved');
        return true;
      } catch (error) {
        this.isChanged = true;
        this.fail(error);
        return false;
      }
    });
  }

  /** A change of the pages; it is saved when it comes back. */
  async changePages(change: () => Promise<OutsidePagesResponse>): Promise<OutsidePage[]> {
    if (!(await this.flush()) && this.state === 'elsewhere') throw new OutsideProblem('conflict.version');
    return this.inTurn(async () => {
      const { pages, savedAt, version } = await change();
      Object.assign(this.draft, { pages, savedAt, version });
      this.show(this.isChanged ? 'saving' : 'saved');
      return pages;
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.last.then(work, work);
    this.last = mine.catch(() => undefined);
    return mine;
  }

  private fail(error: unknown): void {
    const code = error instanceof OutsideProblem ? error.code : '';
    if (code === 'link.ended') return this.onEnded(error as OutsideProblem);
    if (code === 'conflict.version') return this.show('elsewhere');
    this.show('notSaved');
    this.after(TRY_AGAIN_MS);
  }

  private after(ms: number): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.flush(), ms);
  }

  private show(state: SaveState): void {
    this.state = state;
    this.onState();
  }
}
