import { JsonLogger } from './json-logger.ts';

it('never writes the message of an error, which may quote a name', () => {
  const lines: string[] = [];
  new JsonLogger((line) => lines.push(line)).error(new TypeError('cannot read Samira'));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('TypeError');
  expect(lines[0]).not.toContain('Samira');
});
