import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, type Worker } from 'tesseract.js';

/** The language lies in a package beside the program; nothing is fetched and nothing is kept elsewhere. */
const GERMAN = join(dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/deu/package.json')), '4.0.0_best_int');
/** Of 100; below it letters are guessed out of stains and handwriting. */
const LEAST_CONFIDENCE = 40;

/** Reads German print from pictures, one page at a time. 4 to 6 s and 290 MB for a page of A4. */
export class Recogniser {
  private constructor(private readonly worker: Worker) {}

  static async start(): Promise<Recogniser> {
    return new Recogniser(await createWorker('deu', OEM.LSTM_ONLY, { langPath: GERMAN, gzip: true, cacheMethod: 'none', errorHandler: () => undefined }));
  }

  /** Empty when there is nothing legible. */
  async read(picture: Uint8Array): Promise<string> {
    const { data } = await this.worker.recognize(Buffer.from(picture));
    return data.confidence < LEAST_CONFIDENCE ? '' : data.text;
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}
