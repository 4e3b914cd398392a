import type { DeadlineModel, EventDetails } from '@bleibeakte/db';

const CONFIDENTIAL = 'Vertraulicher Eintrag';

/** What the trail says: everybody who sees the case reads it, so a confidential entry keeps title and days to itself. */
export const toldOf = ({ confidential }: Pick<DeadlineModel, 'confidential'>, title: string, days: EventDetails): EventDetails =>
  confidential ? { title: CONFIDENTIAL } : { title, ...days };
