import { rankName } from './rank-name.ts';

function order(query: string, ...names: string[]): string[] {
  return [...names].sort((a, b) => rankName(query, b) - rankName(query, a));
}

describe('the order of found names', () => {
  it('puts the same spelling before a beginning, a sound and a likeness', () => {
    expect(order('Mohamed', 'Maria', 'Mohamedov', 'Mohamed', 'Mohammed')).toEqual([
      'Mohamed',
      'Mohamedov',
      'Mohammed',
      'Maria',
    ]);
  });

  it('does not care which name comes first', () => {
    expect(rankName('Hassan Amina', 'Amina Hassan')).toBe(1);
    expect(rankName('amina hassan', 'Amina Hassan')).toBe(1);
  });

  it('takes the usual spellings of umlauts and joined names as the same', () => {
    expect(rankName('Mueller', 'Müller')).toBe(1);
    expect(rankName("O'Connor", 'OConnor')).toBe(1);
    expect(rankName('Abdul Rahman', 'Abdulrahman')).toBeGreaterThan(0.9);
  });

  it('hears a name in another script', () => {
    expect(rankName('Mohammed', 'محمد')).toBeGreaterThan(0.6);
    expect(rankName('Samira', 'Maria')).toBeLessThan(0.4);
  });

  it('stays between 0 and 1 and finite for odd texts', () => {
    for (const text of ['', ' ', 'X', '🙂', '12', 'ab '.repeat(170), 'x'.repeat(500)]) {
      for (const other of ['', 'X', 'Amina', text]) {
        expect(rankName(text, other)).toBeGreaterThanOrEqual(0);
        expect(rankName(text, other)).toBeLessThanOrEqual(1);
      }
    }
    expect(rankName('', 'Amina')).toBe(0);
  });
});

it('puts the likelier reading of another script first', () => {
  expect(rankName('محمد', 'Mohammed Mohammadi')).toBeGreaterThan(rankName('محمد', 'Mamadou Camara'));
});
