/**
 * The name of a document that was filed with a ready word: 'Bescheid der Ausländerbehörde (scan_0032).pdf'. What the file was
 * called stays in it, so that nobody loses it.
 */
export function paperName(kindName: string | null, fileName: string): string {
  if (!kindName) return fileName;
  const dot = fileName.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [fileName.slice(0, dot), fileName.slice(dot)] : [fileName, ''];
  const room = 200 - kindName.length - extension.length - 3;
  return `${kindName} (${[...stem].slice(0, Math.max(room, 0)).join('').trim()})${extension}`;
}
