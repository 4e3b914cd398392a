/** Lets a finger take a row of a list by its grip and put it elsewhere. The order is told when it lets go. */
export function dragRows(list: HTMLElement, onOrder: (ids: string[]) => void): void {
  const rows = (): HTMLElement[] => [...list.children] as HTMLElement[];
  const order = (): string[] => rows().map((row) => row.dataset['page'] ?? '');
  list.addEventListener('pointerdown', (event) => {
    const grip = (event.target as Element).closest<HTMLElement>('.grip');
    const row = grip?.closest('li');
    if (!grip || !row || list.querySelector('button:disabled[data-act="remove"]')) return;
    event.preventDefault();
    const before = String(order());
    row.classList.add('dragged');
    grip.setPointerCapture(event.pointerId);
    const move = ({ clientY }: PointerEvent) => {
      const over = rows().find((other) => {
        const { top, bottom } = other.getBoundingClientRect();
        return clientY >= top && clientY < bottom;
      });
      if (!over || over === row) return;
      const { top, height } = over.getBoundingClientRect();
      const [all, isAbove] = [rows(), clientY < top + height / 2];
      const [from, to] = [all.indexOf(row), all.indexOf(over)];
      // The others move around the row: an element that is moved itself lets go of the finger.
      if (to < from && isAbove) for (const other of all.slice(to, from).reverse()) row.after(other);
      if (to > from && !isAbove) for (const other of all.slice(from + 1, to + 1)) row.before(other);
    };
    const end = () => {
      row.classList.remove('dragged');
      grip.removeEventListener('pointermove', move);
      if (String(order()) !== before) onOrder(order());
    };
    grip.addEventListener('pointermove', move);
    grip.addEventListener('pointerup', end, { once: true });
    grip.addEventListener('pointercancel', end, { once: true });
  });
}
