// place: apps/api/src/health
// rule: no-restricted-imports
// words: A feature talks to another feature through its service
import * as foreign from '../cases/cases.controller.ts';

export const controller = foreign;
