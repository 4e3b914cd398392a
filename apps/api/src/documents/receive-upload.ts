import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { type CalendarDate, MAX_DOCUMENT_BYTES } from '@bleibeakte/contracts';
import { isRealDay, RuleViolation } from '@bleibeakte/domain';
import { InvalidFields } from '../http/validation.pipe.ts';

/** What stands around the file in a multipart body. */
const ENVELOPE_BYTES = 64 * 1024;
const FIELDS = new Set(['evidenceItemId', 'datedOn', 'replacesId', 'replacesVersion']);
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export interface UploadFields {
  fileName: string;
  evidenceItemId: string | null;
  datedOn: CalendarDate | null;
  /** The paper of which this is the next version, as it was seen. */
  replaces?: { id: string; version: number } | null;
}

/**
 * Reads a multipart body with one `file` and hands its stream to `takeFile`, which must read it to the end or fail. After a
 * refusal the rest of the body is thrown away, so that the sender gets to read the answer.
 * @throws InvalidFields, RuleViolation document.too-large, and whatever `takeFile` throws
 */
export async function receiveUpload(request: FastifyRequest, takeFile: (file: Readable) => Promise<void>): Promise<UploadFields> {
  const fields = new Map<string, string>();
  let fileName: string | null = null;
  try {
    const announced = Number(request.headers['content-length'] ?? 0);
    if (announced > MAX_DOCUMENT_BYTES + ENVELOPE_BYTES) throw new RuleViolation('document.too-large');
    // One byte more than allowed comes through, so that the count sees it.
    for await (const part of request.parts({ limits: { fileSize: MAX_DOCUMENT_BYTES + 1 } })) {
      if (part.type === 'field') {
        fields.set(part.fieldname, String(part.value));
        continue;
      }
      if (part.fieldname !== 'file' || fileName !== null) throw new InvalidFields([{ pointer: '/file', rules: ['isOneFile'] }]);
      fileName = part.filename ?? '';
      await takeFile(part.file);
    }
    if (fileName === null) throw new InvalidFields([{ pointer: '/file', rules: ['isNotEmpty'] }]);
    return { fileName, ...readFields(fields) };
  } catch (error) {
    throwAway(request.raw);
    throw error;
  }
}

function readFields(fields: Map<string, string>): Omit<UploadFields, 'fileName'> {
  const unknown = [...fields.keys()].filter((name) => !FIELDS.has(name));
  const errors = unknown.map(() => ({ pointer: '/', rules: ['whitelistValidation'] }));
  const evidenceItemId = fields.get('evidenceItemId') || null;
  const datedOn = fields.get('datedOn') || null;
  if (evidenceItemId && !uuid.test(evidenceItemId)) errors.push({ pointer: '/evidenceItemId', rules: ['isUuid'] });
  if (datedOn && !isRealDay(datedOn)) errors.push({ pointer: '/datedOn', rules: ['isCalendarDate'] });
  const replacesId = fields.get('replacesId') || null;
  const version = Number(fields.get('replacesVersion') ?? 0);
  if (replacesId && !uuid.test(replacesId)) errors.push({ pointer: '/replacesId', rules: ['isUuid'] });
  if (replacesId && !(Number.isSafeInteger(version) && version > 0)) errors.push({ pointer: '/replacesVersion', rules: ['isInt'] });
  if (errors.length > 0) throw new InvalidFields(errors);
  return {
    evidenceItemId: evidenceItemId?.toLowerCase() ?? null,
    datedOn,
    replaces: replacesId ? { id: replacesId.toLowerCase(), version } : null,
  };
}

/** Browsers read the answer only after they have sent everything; somebody who sends without end is cut off. */
function throwAway(body: IncomingMessage): void {
  let thrown = 0;
  body.on('data', (chunk: Buffer) => {
    thrown += chunk.length;
    if (thrown > 2 * MAX_DOCUMENT_BYTES) body.destroy();
  });
  body.resume();
}
