// place: libs/domain/src
// rule: no-restricted-imports
// words: node:fs
import { readFileSync } from 'node:fs';

export const text = readFileSync('/etc/hostname', 'utf8');
