import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { PassThrough, Readable } from 'node:stream';
import { ClamdScanner } from './clamd-scanner.ts';
import { EICAR, FakeScanner } from './fake-scanner.ts';
import { NoScanner } from './no-scanner.ts';
import { ScanFailed } from './scanner.ts';

const servers: Server[] = [];
const sockets: Socket[] = [];

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of servers.splice(0)) {
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
});

async function listen(
  onConnection: (socket: Socket) => void,
  idleMs = 5_000,
): Promise<ClamdScanner> {
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    onConnection(socket);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return new ClamdScanner('127.0.0.1', port, { connectMs: 5_000, idleMs });
}

/** Speaks INSTREAM as clamd does and hands the whole content to `answer`. */
function clamd(answer: (content: Buffer) => string) {
  return (socket: Socket): void => {
    let received = Buffer.alloc(0);
    socket.on('data', (bytes: Buffer) => {
      received = Buffer.concat([received, bytes]);
      const command = received.indexOf(0);
      if (received.subarray(0, command).toString() !== 'zINSTREAM') return;
      const pieces: Buffer[] = [];
      for (let at = command + 1; at + 4 <= received.length;) {
        const length = received.readUInt32BE(at);
        if (length === 0) {
          socket.end(`${answer(Buffer.concat(pieces))}\0`);
          return;
        }
        pieces.push(received.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
    });
  };
}

function content(...pieces: (string | Buffer)[]): Readable {
  return Readable.from(
    pieces.map((piece) => Buffer.from(piece)),
    { objectMode: true },
  );
}

const judge = (bytes: Buffer): string =>
  bytes.includes(EICAR) ? 'stream: Win.Test.EICAR_HDB-1 FOUND' : 'stream: OK';

describe('asking clamd', () => {
  it('calls clean what clamd calls clean, and hands over every byte', async () => {
    const big = Buffer.alloc(3_000_000, 'a');
    let seen = Buffer.alloc(0);
    const scanner = await listen(clamd((bytes) => ((seen = Buffer.from(bytes)), judge(bytes))));
    expect(await scanner.scan(content(big, '', 'end'))).toBe('clean');
    expect(seen.equals(Buffer.concat([big, Buffer.from('end')]))).toBe(true);
  });

  it('reports a find, also when it is spread over two pieces and after an empty one', async () => {
    const scanner = await listen(clamd(judge));
    expect(await scanner.scan(content(EICAR.slice(0, 20), '', EICAR.slice(20)))).toBe('infected');
  });

  it('takes an empty file', async () => {
    const scanner = await listen(clamd(judge));
    expect(await scanner.scan(content())).toBe('clean');
  });

  it.each([
    'INSTREAM size limit exceeded. ERROR',
    "stream: Can't allocate memory ERROR",
    'OK',
    'stream: OK and more',
    '',
    'stream: '.repeat(1_000),
  ])('gives no verdict on another answer (%#)', async (answer) => {
    const scanner = await listen(clamd(() => answer));
    await expect(scanner.scan(content('a'))).rejects.toThrow(ScanFailed);
  });

  it('does not believe "OK" before it has seen everything', async () => {
    const scanner = await listen((socket) => socket.once('data', () => socket.end('stream: OK\0')));
    const endless = new PassThrough();
    endless.write('begin');
    const timer = setInterval(() => endless.write('more'), 10);
    await expect(scanner.scan(endless)).rejects.toThrow(ScanFailed);
    clearInterval(timer);
  });

  it('gives up when clamd is away, silent or closes the connection', async () => {
    const silent = await listen(() => undefined, 100);
    await expect(silent.scan(content('a'))).rejects.toThrow('clamd did not answer in time.');
    const closed = await listen((socket) => socket.destroy());
    await expect(closed.scan(content('a'))).rejects.toThrow(ScanFailed);
    const away = new ClamdScanner('127.0.0.1', 1);
    await expect(away.scan(content('a'))).rejects.toThrow('clamd cannot be reached: ECONNREFUSED.');
  });

  it('throws the error of the content and leaves no connection', async () => {
    let answered = false;
    const scanner = await listen(clamd(() => ((answered = true), 'stream: OK')));
    const broken = new PassThrough();
    broken.write('begin');
    setTimeout(() => broken.destroy(new Error('seal broken')), 30);
    await expect(scanner.scan(broken)).rejects.toThrow('seal broken');
    expect(answered).toBe(false);
  });
});

describe('other scanners', () => {
  it('without one, the file is not scanned but read to the end', async () => {
    const file = content('a', 'b');
    expect(await new NoScanner().scan(file)).toBe('notScanned');
    expect(file.readableEnded).toBe(true);
    const broken = new Readable({
      read() {
        this.destroy(new Error('seal broken'));
      },
    });
    await expect(new NoScanner().scan(broken)).rejects.toThrow('seal broken');
  });

  it('the fake finds the test file and can fail', async () => {
    const fake = new FakeScanner();
    expect(await fake.scan(content('x', EICAR))).toBe('infected');
    expect(await fake.scan(content('x'))).toBe('clean');
    fake.failWith = new ScanFailed('away');
    await expect(fake.scan(content('x'))).rejects.toThrow('away');
  });
});
