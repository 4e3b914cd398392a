import { h } from './dom.ts';
import type { Speak } from './speak.ts';

/** How far an arrow key moves a corner, as a share of the picture; with Shift further. */
const STEP = 0.005;
const FAR = 0.03;
const ARROWS: Record<string, readonly [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export const WHOLE = [0, 0, 1, 0, 1, 1, 0, 1];

const within = (share: number): number => Math.min(1, Math.max(0, share));

/**
 * The photo with four corners that a finger or the arrow keys move. While a finger hides a corner, a lens shows what lies under it.
 * `corners` holds x and y as shares of the picture: upper left, upper right, lower right, lower left.
 */
export class CornerStage {
  readonly element: HTMLElement;
  corners: number[];
  private readonly image: HTMLImageElement;
  private readonly dots: HTMLButtonElement[];
  private readonly area = document.createElementNS('http://www.w3.org/2000/svg', 'polygon');
  private readonly lens = h('div', { class: 'lens', 'aria-hidden': 'true', hidden: true });

  constructor(corners: readonly number[], speak: Speak) {
    this.corners = [...corners];
    this.image = h('img', { class: 'photo', alt: '', draggable: 'false' });
    this.dots = [1, 2, 3, 4].map((n) => h('button', { type: 'button', class: 'corner', 'aria-label': speak.say(`corner${n}`), 'aria-describedby': 'cut-hint', 'aria-keyshortcuts': Object.keys(ARROWS).join(' ') }));
    for (const [n, dot] of this.dots.entries()) this.listen(dot, n);
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 1 1');
    svg.setAttribute('preserveAspectRatio', 'none');
    svg.setAttribute('aria-hidden', 'true');
    svg.append(this.area);
    this.element = h('div', { class: 'stage', dir: 'ltr' }, this.image, svg, ...this.dots, this.lens);
    this.draw();
  }

  showPhoto(url: string): void {
    this.image.src = url;
    this.lens.style.backgroundImage = `url("${url}")`;
  }

  place(corners: readonly number[]): void {
    this.corners = [...corners];
    this.draw();
  }

  focus(): void {
    this.dots[0]?.focus({ preventScroll: true });
  }

  private draw(): void {
    for (const [n, dot] of this.dots.entries()) {
      dot.style.left = `${this.corners[2 * n]! * 100}%`;
      dot.style.top = `${this.corners[2 * n + 1]! * 100}%`;
    }
    this.area.setAttribute('points', this.corners.join(' '));
  }

  private move(n: number, x: number, y: number): void {
    this.corners[2 * n] = within(x);
    this.corners[2 * n + 1] = within(y);
    this.draw();
  }

  private listen(dot: HTMLButtonElement, n: number): void {
    // Where in the dot the finger took hold, so that the corner does not jump to it.
    let [holdX, holdY] = [0, 0];
    const place = ({ clientX, clientY }: PointerEvent): [number, number] => {
      const { left, top, width, height } = this.image.getBoundingClientRect();
      return [(clientX - left) / width, (clientY - top) / height];
    };
    dot.addEventListener('pointerdown', (event) => {
      const [x, y] = place(event);
      [holdX, holdY] = [this.corners[2 * n]! - x, this.corners[2 * n + 1]! - y];
      dot.setPointerCapture(event.pointerId);
      this.look(n);
    });
    dot.addEventListener('pointermove', (event) => {
      if (!dot.hasPointerCapture(event.pointerId)) return;
      const [x, y] = place(event);
      this.move(n, x + holdX, y + holdY);
      this.look(n);
    });
    for (const end of ['pointerup', 'pointercancel'] as const) dot.addEventListener(end, () => (this.lens.hidden = true));
    dot.addEventListener('keydown', (event) => {
      const arrow = ARROWS[event.key];
      if (!arrow) return;
      event.preventDefault();
      const step = event.shiftKey ? FAR : STEP;
      this.move(n, this.corners[2 * n]! + arrow[0] * step, this.corners[2 * n + 1]! + arrow[1] * step);
    });
  }

  /** Three times as large, on the other side of the picture. */
  private look(n: number): void {
    const [x, y] = [this.corners[2 * n]!, this.corners[2 * n + 1]!];
    const { width, height } = this.image.getBoundingClientRect();
    this.lens.hidden = false;
    this.lens.classList.toggle('right', x < 0.5);
    this.lens.style.backgroundSize = `${width * 3}px ${height * 3}px`;
    this.lens.style.backgroundPosition = `${48 - x * width * 3}px ${48 - y * height * 3}px`;
  }
}
