// place: apps/web/src
// rule: @nx/enforce-module-boundaries
// words: runtime:browser
import * as db from '@bleibeakte/db';

export const door = db;
