import type { Readable } from 'node:stream';
import type { FileIntake, FilePlace, KeptFile } from './file-intake.ts';

/**
 * One file from its first byte to its row: kept, checked as a whole, then written down by `write`, which answers false when a
 * repeat of the same was faster. Whatever goes wrong, and wherever, no file is left without a row.
 * @throws RuleViolation document.…, and whatever `receive` and `write` throw
 */
export async function takeIn<Said>(
  intake: FileIntake,
  place: FilePlace,
  receive: (keep: (content: Readable) => Promise<void>) => Promise<Said>,
  write: (file: KeptFile, said: Said, came: KeptFile) => Promise<boolean>,
): Promise<void> {
  const kept: string[] = [];
  try {
    let came: KeptFile | null = null;
    const said = await receive(async (content) => {
      came = await intake.keep(content, place, kept);
    });
    const checked = await intake.checkWhole(came!, place, kept);
    const isNew = await write(checked, said, came!);
    await intake.discard(kept.filter((fileKey) => !isNew || fileKey !== checked.fileKey));
  } catch (error) {
    await intake.discard(kept);
    throw error;
  }
}
