import { readEnv } from './env.ts';

const good = { DATABASE_URL: 'postgres://a@b/c', MASTER_KEY_FILE: '/keys/master.key' };

it('takes what is needed and fills in the rest', () => {
  const env = readEnv({ ...good, PORT: '8080' });
  expect([env.PORT, env.HOST, env.practice]).toEqual([8080, '127.0.0.1', false]);
});

it('names what is wrong and never shows the content', () => {
  const read = () => readEnv({ ...good, DATABASE_URL: 'secret-value', PORT: 'many' });
  expect(read).toThrow(/DATABASE_URL/);
  expect(read).toThrow(/PORT/);
  expect(read).not.toThrow(/secret-value/);
});
