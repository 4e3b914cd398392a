import { lstat, mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { ProblemCode } from '@bleibeakte/contracts';

/** Where refused files lie, beside those that still wait. */
export const REFUSED_FOLDER = 'abgelehnt';

/** What the office can do about it. */
const SENTENCES: Partial<Record<ProblemCode, string>> = {
  'document.type-not-allowed': 'Diese Art von Datei nimmt Bleibeakte nicht an. Stellen Sie den Scanner auf PDF oder JPEG.',
  'document.heic': 'HEIC-Fotos nimmt Bleibeakte nicht an. Speichern Sie das Bild als JPEG.',
  'document.broken': 'Die Datei ist beschädigt oder nicht vollständig. Scannen Sie die Seiten noch einmal.',
  'document.empty': 'Die Datei ist leer. Scannen Sie die Seiten noch einmal.',
  'document.too-large': 'Die Datei ist größer als 50 MB. Teilen Sie den Stapel oder stellen Sie den Scanner auf 200 dpi.',
  'document.too-many-pixels': 'Das Bild ist zu groß. Stellen Sie den Scanner auf 200 dpi.',
  'document.active-content': 'Die Datei enthält Programme oder Verweise, die beim Öffnen laufen. Drucken Sie sie aus und scannen Sie das Papier.',
  'document.encrypted': 'Die Datei ist mit einem Passwort geschützt. Speichern Sie sie ohne Passwort.',
};
const OTHERWISE = 'Bleibeakte hat diese Datei nicht angenommen. Laden Sie sie im Posteingang hoch, dort steht der Grund.';

/** Moves a refused file and writes beside it why; names that are taken get a number, so that nothing is replaced. */
export async function layAside(folder: string, name: string, code: ProblemCode): Promise<void> {
  const refused = join(folder, REFUSED_FOLDER);
  await mkdir(refused, { recursive: true, mode: 0o770 });
  if (!(await lstat(refused)).isDirectory()) throw new Error('The folder for refused files is a link');
  const free = await freeName(refused, name);
  await rename(join(folder, name), join(refused, free));
  await writeFile(join(refused, `${free}.txt`), `${SENTENCES[code] ?? OTHERWISE}\n`, { mode: 0o660 });
}

async function freeName(folder: string, name: string): Promise<string> {
  const extension = extname(name).slice(0, 20);
  // A long name with '.txt' behind it would be too long for the disk.
  const stem = [...name.slice(0, name.length - extname(name).length)].slice(0, 50).join('');
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? `${stem}${extension}` : `${stem} (${number})${extension}`;
    if (!(await stat(join(folder, tried)).catch(() => null))) return tried;
  }
}
