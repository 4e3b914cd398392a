import { createInflateRaw } from 'node:zlib';
import { RuleViolation } from '@bleibeakte/domain';

export interface ZipEntry {
  name: string;
  /** 0 = stored, 8 = deflated. */
  method: number;
  size: number;
  packed: Buffer;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const MAX_ENTRIES = 2000;

const broken = () => new RuleViolation('document.broken');

/**
 * The entries of a zip by its central directory. Refuses what no word processor writes and what hides things: encrypted entries,
 * several disks, zip64, names that leave the folder, a name twice, a local header that says something else, overlapping entries.
 * @throws RuleViolation document.broken, document.active-content
 */
export function zipEntries(zip: Buffer): ZipEntry[] {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES || count !== zip.readUInt16LE(end + 8)) throw new RuleViolation('document.active-content');
  let at = zip.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  let packedBytes = 0;
  for (let n = 0; n < count; n += 1) {
    if (at + CENTRAL_BYTES > end || zip.readUInt32LE(at) !== CENTRAL) throw broken();
    const nameLength = zip.readUInt16LE(at + 28);
    const entry = readEntry(zip, at, nameLength);
    packedBytes += entry.packed.length;
    entries.push(entry);
    at += CENTRAL_BYTES + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size !== count || packedBytes > zip.length) throw new RuleViolation('document.active-content');
  return entries;
}

/** Nothing but a comment may follow the end, and it must fill the file exactly. */
function endOf(zip: Buffer): number {
  for (let at = zip.length - END_BYTES; at >= Math.max(0, zip.length - END_BYTES - 0xffff); at -= 1) {
    if (zip.readUInt32LE(at) === END && at + END_BYTES + zip.readUInt16LE(at + 20) === zip.length) return at;
  }
  throw broken();
}

function readEntry(zip: Buffer, at: number, nameLength: number): ZipEntry {
  const flags = zip.readUInt16LE(at + 8);
  const method = zip.readUInt16LE(at + 10);
  const packedSize = zip.readUInt32LE(at + 20);
  const local = zip.readUInt32LE(at + 42);
  const name = zip.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameLength);
  if (flags & 1) throw new RuleViolation('document.encrypted');
  if ((method !== 0 && method !== 8) || !isTame(name)) throw new RuleViolation('document.active-content');
  if (local + LOCAL_BYTES > zip.length || zip.readUInt32LE(local) !== LOCAL) throw broken();
  const localName = zip.readUInt16LE(local + 26);
  const start = local + LOCAL_BYTES + localName + zip.readUInt16LE(local + 28);
  const isSame = zip.toString('utf8', local + LOCAL_BYTES, local + LOCAL_BYTES + localName) === name;
  if (!isSame || start + packedSize > zip.length) throw broken();
  return { name, method, size: zip.readUInt32LE(at + 24), packed: zip.subarray(start, start + packedSize) };
}

function isTame(name: string): boolean {
  return !/^[/\\]|^[a-z]:|\\|\0/i.test(name) && !name.split('/').includes('..');
}

/**
 * Unpacks one entry, keeps at most `keep` bytes of it, and believes no size that is written in the zip.
 * @throws RuleViolation document.broken when it does not have the size it claims
 */
export async function unpack({ method, size, packed }: ZipEntry, keep = 0): Promise<Buffer> {
  if (method === 0) {
    if (packed.length !== size) throw broken();
    return packed.subarray(0, keep);
  }
  const inflate = createInflateRaw();
  inflate.end(packed);
  const kept: Buffer[] = [];
  let keptBytes = 0;
  let seen = 0;
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      seen += chunk.length;
      if (seen > size) throw broken();
      if (keptBytes < keep) kept.push(chunk);
      keptBytes += chunk.length;
    }
  } catch {
    throw broken();
  }
  if (seen !== size) throw broken();
  return Buffer.concat(kept).subarray(0, keep);
}
