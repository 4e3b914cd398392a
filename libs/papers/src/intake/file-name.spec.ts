import { attachment, cleanFileName } from './file-name.ts';

describe('file names', () => {
  const names: [string, Parameters<typeof cleanFileName>[1], string][] = [
    ['Bescheid Al-Amin.pdf', 'pdf', 'Bescheid Al-Amin.pdf'],
    ['Bescheid.PDF', 'pdf', 'Bescheid.PDF'],
    ['../../etc/passwd', 'pdf', 'passwd.pdf'],
    ['C:\\Users\\x\\Brief.docx', 'docx', 'Brief.docx'],
    ['rechnung\u202efdp.exe', 'png', 'rechnungfdp.png'],
    ['Zeile\r\nSet-Cookie: x.pdf', 'pdf', 'ZeileSet-Cookie: x.pdf'],
    ['نسخة جواز.jpeg', 'jpeg', 'نسخة جواز.jpeg'],
    ['Antrag v1.2', 'pdf', 'Antrag v1.2.pdf'],
    ['', 'jpeg', 'Dokument.jpg'],
    ['.pdf', 'pdf', 'Dokument.pdf'],
    ['Zu\u0308rich.pdf', 'pdf', 'Zürich.pdf'],
  ];
  it.each(names)('keeps what people wrote: %j as %s', (given, type, kept) => {
    expect(cleanFileName(given, type)).toBe(kept);
  });

  it('cuts at 200 characters and never inside one', () => {
    const name = cleanFileName(`${'😀'.repeat(300)}.pdf`, 'pdf');
    expect([[...name].length, name.endsWith('😀.pdf')]).toEqual([200, true]);
  });

  it('gives one name that nothing can break out of', () => {
    expect(attachment(`a"b;c'd(e)*ü.pdf`)).toBe("attachment; filename*=UTF-8''a%22b%3Bc%27d%28e%29%2A%C3%BC.pdf");
  });
});
