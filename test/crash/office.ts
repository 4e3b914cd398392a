import type { CaseResponse, DeadlineResponse } from '@bleibeakte/contracts';

const ANSWER_MS = 20_000;
const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** The person of coordination of a new installation, over HTTP, with one case. */
export class Office {
  private cookie = '';
  private caseId = '';

  constructor(private readonly address: string) {}

  async found(): Promise<void> {
    const account = { organisationName: 'Beratung am Kanal', name: 'Miriam Voss', email: 'lead@beispiel.example', password: 'wiese-kaffee-laterne' };
    await this.post('setup/organisation', account);
    const person = await this.post<{ id: string }>('persons', { firstName: 'Amina', lastName: 'Beispiel', residenceStatus: 'duldung' });
    this.caseId = (await this.post<CaseResponse>('cases', { personIds: [person.id], land: 'DE-NI' })).id;
  }

  /** Enters a deadline of yesterday: its one reminder is due at once. @returns its id, which means that it was acknowledged */
  async enterDueDeadline(): Promise<string> {
    const dueOn = berlin.format(new Date(Date.now() - 24 * 3_600_000));
    const request = { kind: 'evidence', type: 'wiedervorlage', dueOn, title: 'Beim Sportverein nachfragen' };
    return (await this.post<DeadlineResponse>(`cases/${this.caseId}/deadlines`, request)).id;
  }

  deadlines(): Promise<DeadlineResponse[]> {
    return this.get(`cases/${this.caseId}/deadlines`);
  }

  get<T>(path: string): Promise<T> {
    return this.send(path, {});
  }

  private post<T>(path: string, body: object): Promise<T> {
    return this.send(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  }

  private async send<T>(path: string, request: RequestInit): Promise<T> {
    const headers = { ...(request.headers as Record<string, string>), cookie: this.cookie };
    const answer = await fetch(`${this.address}/api/${path}`, { ...request, headers, signal: AbortSignal.timeout(ANSWER_MS) });
    const [cookie] = answer.headers.getSetCookie();
    if (cookie) this.cookie = cookie.split(';')[0]!;
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${text}`);
    return JSON.parse(text) as T;
  }
}
