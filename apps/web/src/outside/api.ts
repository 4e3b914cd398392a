import type {
  CutPageRequest, HandInResponse, OutsideLinkResponse, OutsidePagesResponse, Problem, SavedDraftResponse, SaveDraftRequest,
} from '@bleibeakte/contracts';

/** A refusal of the server, or 'offline'. */
export class OutsideProblem extends Error {
  constructor(
    readonly code: string,
    readonly params: NonNullable<Problem['params']> = {},
  ) {
    super(code);
  }
}

/** The requests of the page. Token and pass go in headers; nothing is kept on the device. */
export class OutsideApi {
  private pass = '';

  constructor(private readonly token: string) {}

  async open(code: string | null): Promise<OutsideLinkResponse> {
    const answer = await this.json<OutsideLinkResponse>('POST', 'open', code === null ? {} : { code });
    if (answer.state === 'open' && answer.pass) this.pass = answer.pass;
    return answer;
  }

  /** With `last` the request outlives the page. */
  save(draft: SaveDraftRequest, last = false): Promise<SavedDraftResponse> {
    return this.json('PUT', 'draft', draft, last);
  }

  /** The same `repeatKey` gives the one page again, so that a broken line does not make two. */
  addPage(page: Blob, repeatKey: string): Promise<OutsidePagesResponse> {
    const form = new FormData();
    form.append('file', page, page.type === 'application/pdf' ? 'seite.pdf' : 'seite.jpg');
    return this.send('POST', 'pages', { body: form, headers: { 'Idempotency-Key': repeatKey } }).then((response) => response.json() as Promise<OutsidePagesResponse>);
  }

  orderPages(ids: string[]): Promise<OutsidePagesResponse> {
    return this.json('PUT', 'pages', { ids });
  }

  removePage(id: string): Promise<OutsidePagesResponse> {
    return this.json('POST', 'pages/remove', { id });
  }

  /** The page is made anew from its photo. */
  cutPage(cut: CutPageRequest): Promise<OutsidePagesResponse> {
    return this.json('POST', 'pages/cut', cut);
  }

  async picture(id: string, photo = false): Promise<Blob> {
    return (await this.send('POST', 'pages/show', asJson({ id, photo }))).blob();
  }

  handIn(name: string, version: number): Promise<HandInResponse> {
    return this.json('POST', 'hand-in', { name, version });
  }

  private async json<T>(method: string, path: string, body: object, keepalive = false): Promise<T> {
    return (await this.send(method, path, { ...asJson(body), keepalive })).json() as Promise<T>;
  }

  private async send(method: string, path: string, init: RequestInit): Promise<Response> {
    let response: Response;
    try {
      response = await fetch(`/api/outside/${path}`, {
        ...init, method, cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer',
        headers: { 'X-Requested-With': 'bleibeakte', 'X-Link-Token': this.token, 'X-Link-Pass': this.pass, ...init.headers },
      });
    } catch {
      throw new OutsideProblem('offline');
    }
    if (response.ok) return response;
    const problem = (await response.json().catch(() => ({}))) as Partial<Problem>;
    throw new OutsideProblem(problem.code ?? 'unreadable', problem.params);
  }
}

function asJson(body: object): RequestInit {
  return { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
}
