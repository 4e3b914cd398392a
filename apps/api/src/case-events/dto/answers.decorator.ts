import { registerDecorator } from 'class-validator';
import { EVENT_QUESTIONS, type EventQuestion } from '@bleibeakte/contracts';

/** Known questions with one of their answers, or null for a question that is open. */
export function IsAnswers(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isAnswers',
      target: target.constructor,
      propertyName: propertyName as string,
      validator: { validate: isAnswers },
    });
}

function isAnswers(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([question, answer]) => {
    if (!Object.hasOwn(EVENT_QUESTIONS, question)) return false;
    const possible: readonly string[] = EVENT_QUESTIONS[question as EventQuestion];
    return answer === null || (typeof answer === 'string' && possible.includes(answer));
  });
}
