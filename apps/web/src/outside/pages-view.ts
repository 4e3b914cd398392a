import type { OutsidePage } from '@bleibeakte/contracts';
import { type OutsideApi, OutsideProblem } from './api.ts';
import { h, icon } from './dom.ts';
import { dragRows } from './drag-rows.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { errorNote } from './frame.ts';
import { PageEditor } from './page-editor.ts';
import { picture, rememberPhoto } from './pictures.ts';
import { shrink } from './shrink.ts';
import type { Speak } from './speak.ts';

const KINDS = 'image/jpeg,image/png,application/pdf';

/** Photographed pages: add, cut, put in order, remove. */
export function pagesView(api: OutsideApi, keeper: DraftKeeper, speak: Speak, onChange: () => void = () => undefined): HTMLElement {
  const list = h('ol', { class: 'pages' });
  const status = h('p', { class: 'small muted', role: 'status' });
  const problem = h('div', {});
  let last: Promise<void> = Promise.resolve();
  let isBusy = false;

  /** One change after the other; until it is done the pages cannot be moved or removed, since their numbers may change. */
  const act = (change: () => Promise<void>, focus?: () => HTMLElement | null) => {
    last = last.then(async () => {
      problem.replaceChildren();
      isBusy = true;
      for (const button of list.querySelectorAll('button')) button.disabled = true;
      try {
        await change();
      } catch (error) {
        problem.replaceChildren(errorNote(speak.problem(error)));
      }
      isBusy = false;
      status.textContent = '';
      draw();
      focus?.()?.focus();
      onChange();
    });
  };

  /** A single photo is shown at once with the corners that were found in it. */
  const add = (files: File[]) => act(async () => {
    for (const file of files) {
      status.textContent = speak.say('sending');
      const sent = await shrink(file);
      const repeatKey = newKey();
      const pages = await patiently(() => keeper.changePages(() => api.addPage(sent, repeatKey)));
      draw();
      const page = pages.at(-1);
      if (page?.type !== 'jpeg') continue;
      rememberPhoto(page.id, sent);
      if (files.length === 1) edit(page.id).showCut();
    }
  });
  const edit = (id: string) => new PageEditor({
    api, keeper, speak, onNextPhoto: () => camera.click(),
    onClosed: () => {
      draw();
      onChange();
      list.querySelector<HTMLElement>(`[data-page="${id}"] button`)?.focus();
    },
  }, id);
  const move = (index: number, by: number) => {
    const ids = keeper.draft.pages.map(({ id }) => id);
    const [id] = ids.splice(index, 1);
    ids.splice(index + by, 0, id!);
    const label = by < 0 ? 'up' : 'down';
    act(async () => void (await keeper.changePages(() => api.orderPages(ids))), () => list.querySelector<HTMLElement>(`[data-page="${id}"] [data-act="${label}"]:not([disabled])`));
  };
  const remove = ({ id }: OutsidePage) => act(async () => void (await keeper.changePages(() => api.removePage(id))), () => buttons.querySelector('button'));

  const row = (page: OutsidePage, index: number, count: number): HTMLElement => {
    const name = speak.say(page.type === 'pdf' ? 'file' : 'page', { n: index + 1 });
    const button = (act: 'up' | 'down' | 'remove', run: () => void, disabled = false) =>
      h('button', { type: 'button', class: 'icon-button', 'data-act': act, 'aria-label': speak.say(act, { page: name }), title: speak.say(act, { page: name }), disabled: disabled || isBusy, onclick: run }, icon(act));
    return h(
      'li', { 'data-page': page.id },
      count > 1 ? h('span', { class: 'grip', 'aria-hidden': 'true' }, icon('grip')) : null,
      page.type === 'pdf' ? h('span', { class: 'thumb' }, icon('file'))
        : h('button', { type: 'button', class: 'plain', 'aria-label': speak.say('edit', { page: name }), disabled: isBusy, onclick: () => edit(page.id).showResult() }, picture(api, page, '')),
      h('div', { class: 'page-acts' }, h('span', {}, name),
        button('up', () => move(index, -1), index === 0), button('down', () => move(index, 1), index === count - 1), button('remove', () => remove(page))),
    );
  };
  const draw = () => {
    const { pages } = keeper.draft;
    list.replaceChildren(...pages.map((page, index) => row(page, index, pages.length)));
    list.hidden = pages.length === 0;
  };

  const chooser = (capture: boolean): HTMLInputElement => {
    const input = h('input', { type: 'file', accept: capture ? 'image/jpeg,image/png' : KINDS, class: 'hidden', tabindex: -1, 'aria-hidden': 'true', ...(capture ? { capture: 'environment' } : { multiple: true }) });
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])];
      input.value = '';
      void add(files);
    });
    return input;
  };
  const [camera, files] = [chooser(true), chooser(false)];
  const buttons = h(
    'div', { class: 'buttons even' },
    h('button', { type: 'button', onclick: () => camera.click() }, icon('camera'), speak.say('photograph')),
    h('button', { type: 'button', onclick: () => files.click() }, icon('file'), speak.say('chooseFile')), camera, files,
  );
  dragRows(list, (ids) => act(async () => void (await keeper.changePages(() => api.orderPages(ids)))));
  draw();
  return h('div', { class: 'stack' }, buttons, status, problem, list);
}

const TRIES = 4;

/** A line that breaks for a moment costs no photo: the same page is sent again, and counts once. */
async function patiently<T>(send: () => Promise<T>, tried = 1): Promise<T> {
  try {
    return await send();
  } catch (error) {
    const isOffline = error instanceof OutsideProblem && error.code === 'offline';
    if (!isOffline || tried >= TRIES) throw error;
    await new Promise((resolve) => setTimeout(resolve, 1500 * tried));
    return patiently(send, tried + 1);
  }
}

/** Without crypto.randomUUID, which needs https. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
