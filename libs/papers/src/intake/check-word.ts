import { RuleViolation } from '@bleibeakte/domain';
import { unpack, type ZipEntry, zipEntries } from './zip-entries.ts';

/** Bytes of all parts together after unpacking. */
const MAX_UNPACKED = 200 * 1024 * 1024;
/** Content types and relations are short; what is longer is cut and looked at up to here. */
const PART_BYTES = 2 * 1024 * 1024;

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const CARRIES = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml)$|(?:^|\/)(?:embeddings|activeX|ole|macros?|customUI)\/|oleObject|\.(?:exe|dll|js|vbs|bat|cmd|scr|hta|jar|ps1|lnk|docm|xlsm)$/i;
/** Relations that fetch or run something when the file is opened; links in the text are none of them. */
const FETCHES = /<Relationship\b[^>]*(?:attachedTemplate|oleObject|frame|subDocument|aFChunk|control|vbaProject)"[^>]*>/gi;

/**
 * A Word file without macros, objects and bombs. Everything else that is a zip is not taken.
 * @throws RuleViolation document.type-not-allowed, document.active-content, document.encrypted, document.broken
 */
export async function checkWord(content: Buffer): Promise<void> {
  const entries = zipEntries(content);
  const find = (name: string) => entries.find((entry) => entry.name === name);
  const types = find('[Content_Types].xml');
  if (!types || !find('word/document.xml')) throw new RuleViolation('document.type-not-allowed');
  if (entries.reduce((sum, { size }) => sum + size, 0) > MAX_UNPACKED) throw new RuleViolation('document.active-content');
  if (!(await text(types)).includes(WORD_TYPE)) throw new RuleViolation('document.type-not-allowed');
  if (entries.some(({ name }) => CARRIES.test(name))) throw new RuleViolation('document.active-content');
  for (const entry of entries) {
    if (!entry.name.endsWith('.rels')) await unpack(entry);
    else if (fetches(await text(entry))) throw new RuleViolation('document.active-content');
  }
}

async function text(entry: ZipEntry): Promise<string> {
  return (await unpack(entry, PART_BYTES)).toString('utf8');
}

/** Letters made from a template of the office name it by its path; one from the internet would be fetched. */
function fetches(relations: string): boolean {
  const found = relations.match(FETCHES) ?? [];
  return found.some((one) => !/attachedTemplate/i.test(one) || /Target\s*=\s*["']\s*(?:https?|ftp|mhtml):/i.test(one));
}
