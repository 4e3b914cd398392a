import { CONSENT_TEXT_VERSIONS, type AskedBody, type EvidenceRequestResponse, type EvidenceResponse, type RequestChannel, type RequestRecipient } from '@bleibeakte/contracts';
import type { CurrentUser } from '../../access/current-user.ts';
import type { ExampleHands } from './example-hands.ts';

export interface ExampleAsking extends AskedBody {
  recipient: RequestRecipient;
  channel?: RequestChannel;
  dueOn?: string | null;
  assignedToId?: string;
}

/** Asks in the ready words, as somebody would who changes nothing. */
export async function askFor(hands: ExampleHands, user: CurrentUser, item: EvidenceResponse, { channel = 'mail', ...asking }: ExampleAsking): Promise<EvidenceRequestResponse> {
  const { text, question } = await hands.asking.draft(user, item.id, asking.recipient);
  return hands.asking.ask(user, item.id, { ...asking, channel, text, question, version: item.version });
}

/** The first counselling, `since` days ago: the person agreed that the usual bodies are asked. */
export async function agreeToAsk(hands: ExampleHands, user: CurrentUser, caseId: string, personId: string, since: number): Promise<void> {
  await hands.consents.record(user, caseId, {
    personId, kind: 'recipients', recipients: ['commission', 'school', 'employer', 'club', 'supporter', 'other'], givenOn: hands.day(-since), language: 'de', textVersion: CONSENT_TEXT_VERSIONS[0],
  });
}
