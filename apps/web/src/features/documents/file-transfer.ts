import type { Problem } from '@bleibeakte/contracts';
import { HttpProblem } from '../../http/http-problem.ts';

export interface UploadOrder {
  /** Address of the server. */
  to: string;
  file: File;
  /** The same for every try of one file: the office gets it once. */
  repeatKey: string;
  evidenceItemId?: string;
  /** The paper of which this is the next version. */
  replaces?: { id: string; version: number };
  /** 0 to 1; 1 = sent, the server is checking. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

function toProblem(status: number, text: string): HttpProblem {
  try {
    const body = JSON.parse(text) as Partial<Problem>;
    return new HttpProblem(body.code ?? 'unreadable', status, body);
  } catch {
    return new HttpProblem('unreadable', status);
  }
}

/** By XMLHttpRequest, because fetch does not tell how much has been sent. Fails with HttpProblem. */
export function uploadFile<Made>({ to, file, repeatKey, evidenceItemId, replaces, onProgress, signal }: UploadOrder): Promise<Made> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    if (evidenceItemId) form.set('evidenceItemId', evidenceItemId);
    if (replaces) {
      form.set('replacesId', replaces.id);
      form.set('replacesVersion', String(replaces.version));
    }
    form.set('file', file, file.name);
    request.open('POST', to);
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('x-requested-with', 'bleibeakte');
    request.setRequestHeader('idempotency-key', repeatKey);
    request.upload.onprogress = (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    request.upload.onload = () => onProgress(1);
    request.onload = () => {
      if (request.status === 201) resolve(JSON.parse(request.responseText) as Made);
      else reject(toProblem(request.status, request.responseText));
    };
    request.onerror = () => reject(new HttpProblem('offline', 0));
    request.onabort = () => reject(new DOMException('', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}

/** The bytes of a document for the preview, from its address. Fails with HttpProblem. */
export async function readDocumentFile(address: string, signal: AbortSignal): Promise<Blob> {
  let response: Response;
  try {
    response = await fetch(address, { credentials: 'same-origin', cache: 'no-store', signal });
    if (response.ok) return await response.blob();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new HttpProblem('offline', 0);
  }
  throw toProblem(response.status, await response.text());
}
