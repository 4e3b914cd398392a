import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { errorCode } from '../error-code.ts';
import { ScanFailed, type Scanner, type ScanVerdict } from './scanner.ts';

export type ClamdTimeouts = { connectMs: number; idleMs: number };

const TIMEOUTS: ClamdTimeouts = { connectMs: 10_000, idleMs: 60_000 };
const MOST_ANSWER_BYTES = 4_096;
const END_OF_CONTENT = Buffer.alloc(4);

/**
 * Asks clamd over its INSTREAM command, one connection per file, the content in pieces with their length before them.
 * Only the exact answer `stream: OK` after the whole content counts as clean; everything else that is not a find throws
 * `ScanFailed`. An error of the content itself is thrown as it is.
 */
export class ClamdScanner implements Scanner {
  constructor(
    private readonly host: string,
    private readonly port: number,
    private readonly timeouts: ClamdTimeouts = TIMEOUTS,
  ) {}

  async scan(content: Readable): Promise<ScanVerdict> {
    // Content may break before it is read; the reader below still meets that error.
    content.on('error', () => undefined);
    const socket = connect({ host: this.host, port: this.port, noDelay: true });
    const answer = readAnswer(socket, this.timeouts);
    // Content that stands still must not keep us waiting when clamd is gone.
    socket.once('close', () => content.destroy());
    try {
      const complete = await send(content, socket);
      return verdict(await answer, complete);
    } finally {
      socket.destroy();
      content.destroy();
    }
  }
}

/** Whether all was handed over; false if the connection ended before. Throws when the content breaks. */
async function send(content: Readable, socket: Socket): Promise<boolean> {
  try {
    await write(socket, Buffer.from('zINSTREAM\0'));
    for await (const chunk of content as AsyncIterable<Buffer | string>) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      // An empty piece would mean the end: the rest would be called clean unread.
      if (bytes.length === 0) continue;
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      await write(socket, length);
      await write(socket, bytes);
      if (socket.destroyed) return false;
    }
    // The connection stays open: clamd takes a closed one as "nobody waits any more".
    await write(socket, END_OF_CONTENT);
    return !socket.destroyed;
  } catch (error) {
    if (socket.destroyed) return false;
    throw error;
  }
}

async function write(socket: Socket, bytes: Buffer): Promise<void> {
  if (socket.destroyed || socket.write(bytes)) return;
  await new Promise<void>((resolve) => {
    const go = (): void => {
      socket.off('drain', go);
      socket.off('close', go);
      resolve();
    };
    socket.once('drain', go);
    socket.once('close', go);
  });
}

function readAnswer(socket: Socket, { connectMs, idleMs }: ClamdTimeouts): Promise<string> {
  const answer = new Promise<string>((resolve, reject) => {
    let text = '';
    socket.setTimeout(connectMs);
    socket.once('connect', () => socket.setTimeout(idleMs));
    socket.once('timeout', () => socket.destroy(new ScanFailed('clamd did not answer in time.')));
    socket.on('data', (bytes: Buffer) => {
      text += bytes.toString('latin1');
      const end = text.indexOf('\0');
      if (end >= 0) resolve(text.slice(0, end));
      else if (text.length > MOST_ANSWER_BYTES)
        socket.destroy(new ScanFailed('clamd answered too much.'));
    });
    socket.once('error', (error) =>
      reject(
        error instanceof ScanFailed
          ? error
          : new ScanFailed(`clamd cannot be reached: ${errorCode(error)}.`),
      ),
    );
    socket.once('close', () =>
      reject(new ScanFailed('clamd closed the connection without an answer.')),
    );
  });
  // Awaited later; until then a failure must not count as unhandled.
  answer.catch(() => undefined);
  return answer;
}

function verdict(answer: string, complete: boolean): ScanVerdict {
  if (/^stream: .+ FOUND$/.test(answer)) return 'infected';
  if (answer === 'stream: OK' && complete) return 'clean';
  if (/size limit exceeded/.test(answer))
    throw new ScanFailed('The file is larger than clamd accepts.');
  throw new ScanFailed('clamd gave no verdict.');
}
