// place: apps/worker/src
// rule: @nx/enforce-module-boundaries
// words: type:app
import * as testing from '@bleibeakte/testing';

export const tools = testing;
