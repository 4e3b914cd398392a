import type { RequestText } from '@bleibeakte/contracts';

const END = '\n\nMit freundlichen Grüßen\n{sender}\n{organisation}';
const ALLOWED = 'wir beraten {person}. {person} ist damit einverstanden, dass wir Sie ansprechen.';

/** A letter to a body outside. It says who is advised and what is needed, and nothing of why. */
export const toBody = (subject: string, ask: string, question: string): RequestText => ({
  subject,
  text: `Guten Tag,\n\n${ALLOWED} ${ask}\n\nEs hilft, wenn die Unterlage bis {due} bei uns ist. Ein gut lesbares Foto oder ein Scan reicht zunächst. Wenn etwas unklar ist, rufen Sie uns gern an.${END}`,
  question,
});

/** The person has it, or can get it alone. */
export const toPerson = (subject: string, ask: string, question: string): RequestText => ({
  subject,
  text: `Guten Tag,\n\nfür Ihre Akte fehlt uns noch etwas. ${ask}\n\nBringen Sie es bis {due} mit, oder schicken Sie ein gut lesbares Foto. Wenn das nicht geht, sagen Sie uns, woran es liegt: Auch das kann wichtig sein.${END}`,
  question,
});

/** For something of its own; its title is the {subject}. */
export const OWN_REQUEST = toBody('{subject}', 'Dafür brauchen wir von Ihnen: {subject}.', '{subject} für {person}: wann und wie kommt es?');

/** The friendly reminders, in their order; after the last one somebody calls. */
export const REMINDER_WORDS = [
  {
    subject: 'Kurze Erinnerung: {subject}',
    text: `Guten Tag,\n\nvor einiger Zeit haben wir Sie um eine Unterlage für {person} gebeten: {subject}. Vielleicht ist sie schon unterwegs, dann betrachten Sie diese Nachricht als erledigt. Sonst freuen wir uns, wenn sie bis {due} bei uns ist.${END}`,
  },
  {
    subject: 'Noch einmal: {subject}',
    text: `Guten Tag,\n\nwir melden uns noch einmal wegen der Unterlage für {person}: {subject}. Für {person} hängt viel daran. Wenn Ihnen etwas fehlt, etwa eine Vollmacht oder eine Vorlage, sagen Sie es uns, wir schicken es gleich. Wenn jemand anderes zuständig ist, genügt uns der Name.${END}`,
  },
] as const satisfies readonly Pick<RequestText, 'subject' | 'text'>[];
