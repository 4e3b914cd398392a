// place: libs/contracts/src
// rule: @nx/enforce-module-boundaries
// words: not allowed to import
import dayjs from 'dayjs';

export const today = dayjs;
