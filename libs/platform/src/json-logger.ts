import { type LoggerService } from '@nestjs/common';
import { Clock } from './clock.ts';
import { requestContext } from './request-context.ts';

type Fields = Record<string, string | number | boolean | null | undefined>;

/**
 * One JSON line per event with a fixed name and ids. Objects with `event` are written as they are; anything else that a
 * framework logs is kept as its text. Errors are reduced to class, code and stack frames: messages may quote values.
 */
export class JsonLogger implements LoggerService {
  constructor(
    private readonly write: (line: string) => void = (line) => process.stdout.write(`${line}\n`),
    private readonly clock: Clock = new Clock(),
  ) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.line('info', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.line('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.line('error', message, rest);
  }

  debug(): void {}

  verbose(): void {}

  private line(level: string, message: unknown, rest: unknown[]): void {
    const context = typeof rest.at(-1) === 'string' ? { context: rest.at(-1) as string } : {};
    const requestId = requestContext.getStore()?.requestId;
    this.write(
      JSON.stringify({
        level,
        at: this.clock.now().toISOString(),
        ...(requestId && { requestId }),
        ...context,
        ...describe(message),
      }),
    );
  }
}

function describe(message: unknown): Fields {
  if (message instanceof Error) return describeError(message);
  if (typeof message === 'object' && message !== null && 'event' in message)
    return message as Fields;
  return { event: 'message', text: String(message) };
}

/** Class, code and frames of an error; never its message, which may quote what somebody typed. */
export function describeError(error: Error): Fields {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    event: 'error',
    class: error.name,
    code: 'code' in error ? String(error.code) : undefined,
    frames: frames
      .slice(0, 12)
      .map((line) => line.trim())
      .join(' | '),
  };
}
