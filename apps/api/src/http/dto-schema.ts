import { getMetadataStorage } from 'class-validator';
import type { Dto } from './route-list.ts';

export type Schema = Record<string, unknown>;

/** What a rule of class-validator says in the words of JSON schema. Rules that have none are left to the contract. */
const RULES: Record<string, (constraints: unknown[]) => Schema> = {
  isString: () => ({ type: 'string' }),
  isBoolean: () => ({ type: 'boolean' }),
  isInt: () => ({ type: 'integer' }),
  isNumber: () => ({ type: 'number' }),
  isEmail: () => ({ type: 'string', format: 'email' }),
  isUuid: () => ({ type: 'string', format: 'uuid' }),
  isCalendarDate: () => ({ type: 'string', format: 'date' }),
  isIn: ([values]) => ({ enum: values }),
  maxLength: ([max]) => ({ maxLength: max }),
  minLength: ([min]) => ({ minLength: min }),
  max: ([max]) => ({ maximum: max }),
  min: ([min]) => ({ minimum: min }),
  matches: ([pattern]) => ({ pattern: pattern instanceof RegExp ? pattern.source : String(pattern) }),
};
const LIST_RULES: Record<string, (constraints: unknown[]) => Schema> = {
  arrayMaxSize: ([max]) => ({ maxItems: max }),
  arrayMinSize: ([min]) => ({ minItems: min }),
  arrayUnique: () => ({ uniqueItems: true }),
};

/** The schema of a DTO: the contract's type with the same name, narrowed by the checks that really run. */
export function dtoSchema(dto: Dto, contract: Schema | undefined): Schema {
  const properties: Record<string, Schema> = { ...(contract?.['properties'] as Record<string, Schema> | undefined) };
  const optional = new Set<string>();
  for (const { propertyName, type, name, constraints, each } of rulesOf(dto)) {
    if (type === 'conditionalValidation') optional.add(propertyName);
    const own = (properties[propertyName] ??= {});
    const said = RULES[name ?? '']?.(constraints ?? []);
    const list = LIST_RULES[name ?? '']?.(constraints ?? []);
    if (list) properties[propertyName] = { ...own, type: 'array', ...list };
    else if (said && each) properties[propertyName] = { ...own, type: 'array', items: { ...(own['items'] as Schema | undefined), ...said } };
    else if (said) properties[propertyName] = narrow(own, said);
  }
  const required = Object.keys(properties).filter((property) => !optional.has(property));
  return { type: 'object', properties, ...(required.length > 0 && { required }), additionalProperties: false };
}

/** A contract's `string | null` keeps its null. */
function narrow(own: Schema, said: Schema): Schema {
  const { type, $ref, anyOf, ...rest } = own;
  if (anyOf) return { ...own, ...without(said, 'type') };
  if (Array.isArray(type) && type.includes('null')) return { ...rest, ...said, type: [said['type'] ?? 'string', 'null'] };
  if ($ref && said['enum']) return own;
  return { ...(type !== undefined && { type }), ...rest, ...said };
}

function without(schema: Schema, key: string): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key));
}

interface Rule {
  propertyName: string;
  type: string;
  name?: string;
  constraints?: unknown[];
  each: boolean;
}

function rulesOf(dto: Dto): Rule[] {
  return getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false) as unknown as Rule[];
}
