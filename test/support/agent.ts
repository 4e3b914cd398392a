import type supertest from 'supertest';

type Method = 'get' | 'post' | 'patch' | 'put' | 'delete';

/** A browser of the tests: keeps the cookie, sends JSON. */
export class Agent {
  id = '';
  email = '';
  private cookie = '';

  constructor(private readonly http: ReturnType<typeof supertest>) {}

  get(path: string): supertest.Test {
    return this.send('get', path);
  }

  post(path: string, body: object = {}): supertest.Test {
    return this.send('post', path).send(body);
  }

  patch(path: string, body: object = {}): supertest.Test {
    return this.send('patch', path).send(body);
  }

  put(path: string, body: object = {}): supertest.Test {
    return this.send('put', path).send(body);
  }

  delete(path: string): supertest.Test {
    return this.send('delete', path);
  }

  /** One file as the web sends it. */
  upload(path: string, file: Buffer, fileName: string, headers: Record<string, string> = {}): supertest.Test {
    return this.send('post', path).set({ 'X-Requested-With': 'bleibeakte', ...headers }).attach('file', file, fileName);
  }

  private send(method: Method, path: string): supertest.Test {
    const request = this.http[method](path).set('Cookie', this.cookie);
    request.on('response', (response: { headers: Record<string, string | string[] | undefined> }) => {
      const [cookie] = [response.headers['set-cookie']].flat();
      if (cookie) this.cookie = cookie.split(';')[0]!;
    });
    return request;
  }
}
