import { describe, expect, it } from '@jest/globals';
import { reminderText } from './reminder-text.ts';

const request = {
  caseNumber: 'HF-2026-0031',
  dueOn: '2026-12-17',
  today: '2026-12-14',
  url: 'https://akten.example/faelle/1',
  late: false,
};

describe('the mail', () => {
  it('holds day, number of the file and link, and nothing else', () => {
    expect(reminderText(request)).toEqual({
      subject: 'Erinnerung aus Bleibeakte',
      text: 'In der Akte HF-2026-0031 ist eine Frist am Donnerstag, 17.12.2026 fällig. Zum Lesen anmelden: https://akten.example/faelle/1',
    });
  });

  it('says today on the day itself', () => {
    expect(reminderText({ ...request, today: '2026-12-17' }).text).toContain(
      'ist heute, Donnerstag, 17.12.2026, eine Frist fällig',
    );
  });

  it('says that it is over, and why it comes late', () => {
    const { text } = reminderText({ ...request, today: '2026-12-18', late: true });
    expect(text).toContain('war am Donnerstag, 17.12.2026 eine Frist fällig, die noch offen ist.');
    expect(text).toContain('daher kommt diese Erinnerung sofort');
  });
});
