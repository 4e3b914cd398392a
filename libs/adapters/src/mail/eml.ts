/** The fields that we show of a mail. */
export type ParsedMail = { to: string; subject: string; text: string; date: Date | null };

/**
 * Reads a mail as `FolderMailer` writes it: one plain-text part in UTF-8. It is no general mail parser; of other mails
 * it shows what it can.
 */
export function parseEml(raw: string): ParsedMail {
  const [head = '', ...rest] = raw.replace(/\r\n/g, '\n').split('\n\n');
  const fields = headerFields(head);
  const date = new Date(fields.get('date') ?? '');
  return {
    to: decodeWords(fields.get('to') ?? ''),
    subject: decodeWords(fields.get('subject') ?? ''),
    text: decodeBody(rest.join('\n\n'), fields.get('content-transfer-encoding') ?? ''),
    date: Number.isNaN(date.getTime()) ? null : date,
  };
}

function headerFields(head: string): Map<string, string> {
  const fields = new Map<string, string>();
  // Long fields continue on lines that begin with a blank.
  for (const line of head.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

/** RFC 2047. Blanks between two encoded words are none. */
function decodeWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString('latin1')
        : quotedBytes(text.replace(/_/g, ' ')),
    )
    .replace(/[\u0080-\u00ff]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'));
}

function decodeBody(body: string, encoding: string): string {
  const text = body.replace(/\n$/, '');
  switch (encoding.toLowerCase()) {
    case 'base64':
      return Buffer.from(text, 'base64').toString('utf8');
    case 'quoted-printable':
      return Buffer.from(
        quotedBytes(text.replace(/[ \t]*=\n/g, (end) => end.replace('=\n', ''))),
        'latin1',
      ).toString('utf8');
    default:
      return text;
  }
}

/** Bytes as latin1 text: a letter may be spread over several encoded words. */
function quotedBytes(text: string): string {
  return text.replace(/=([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
