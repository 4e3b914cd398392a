import { ValidationPipe, type ValidationError } from '@nestjs/common';

/** Fields of a request that are not as expected: the place and the rules, never the value. */
export class InvalidFields extends Error {
  constructor(readonly errors: { pointer: string; rules: string[] }[]) {
    super('Invalid fields');
  }
}

/** Checks every DTO; an unknown field is refused, so that nothing can be set that nobody decided on. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    transformOptions: { exposeUnsetFields: false },
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new InvalidFields(errors.flatMap((error) => flatten(error, ''))),
  });
}

function flatten(error: ValidationError, base: string): { pointer: string; rules: string[] }[] {
  const pointer = `${base}/${error.property}`;
  const own = error.constraints ? [{ pointer, rules: Object.keys(error.constraints) }] : [];
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, pointer))];
}
