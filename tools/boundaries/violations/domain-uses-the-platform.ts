// place: libs/domain/src
// rule: @nx/enforce-module-boundaries
// words: type:domain
import * as platform from '@bleibeakte/platform';

export const door = platform;
