import type { FastifyReply } from 'fastify';
import { attachment, contentTypeOf } from '@bleibeakte/papers';
import type { DocumentFile } from './download-document.service.ts';

/** Always as a download that no browser opens by itself, and that nobody keeps. */
export async function sendFile(reply: FastifyReply, { content, fileName, type, size }: DocumentFile): Promise<void> {
  await reply
    .headers({
      'Content-Type': contentTypeOf(type),
      'Content-Length': size,
      'Content-Disposition': attachment(fileName),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    })
    .send(content);
}
