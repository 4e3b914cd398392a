import { paperName } from './paper-name.ts';

it('puts the ready word in front of what the file was called', () => {
  expect(paperName('Urkunde', 'scan_0032.pdf')).toBe('Urkunde (scan_0032).pdf');
});

it('leaves the name alone without a word, and stays within 200 characters with one', () => {
  expect(paperName(null, 'scan_0032.pdf')).toBe('scan_0032.pdf');
  expect(paperName('Urkunde', `${'x'.repeat(196)}.pdf`)).toHaveLength(200);
});
