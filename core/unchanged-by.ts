import type { z } from './zod.ts';

/** True only for a value that the schema accepts and gives back as it is; false means that zod has to look. */
type Check = (value: unknown) => boolean;
type Schema = z.core.$ZodType;

/**
 * A quick look before zod, which without eval costs several times what reading the JSON did: most of a file is already in
 * the form that parsing would give it, and needs no second object. It lets nothing through that zod would refuse or change;
 * what it does not know (a transform, a refinement, an unknown key, a missing default) it leaves to zod. For values from
 * JSON or a structured clone, which hold plain data only.
 */
export function unchangedBy(schema: Schema): Check {
  const { checks = [], ...def } = definitionOf(schema);
  if ('format' in def) return never;
  return checks.map(constraintOf).reduce(both, kindOf(schema));
}

/** Nested rather than a list: this runs for every value of a file. */
function both(first: Check, then: Check): Check {
  return first === never || then === never ? never : (value) => first(value) && then(value);
}

/** What zod's documentation gives to those who read schemas: every schema is one of these. */
const definitionOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

const never: Check = () => false;

/** The check without its constraints; `never` for what is not known here. */
function kindOf(schema: Schema): Check {
  const def = definitionOf(schema);
  switch (def.type) {
    case 'unknown':
      return () => true;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'string':
      return (value) => typeof value === 'string';
    case 'number':
      return Number.isFinite;
    case 'literal':
      return oneOf(def.values);
    case 'enum': {
      const entries = Object.values(def.entries);
      // An enum of numbers also holds its names as values.
      return entries.some((entry) => typeof entry === 'number') ? never : oneOf(entries);
    }
    case 'array':
      return listOf(unchangedBy(def.element));
    case 'optional': {
      const inner = unchangedBy(def.innerType);
      return (value) => value === undefined || inner(value);
    }
    case 'default': {
      const inner = unchangedBy(def.innerType);
      return (value) => value !== undefined && inner(value);
    }
    case 'record': {
      const isOpen = def.mode !== 'loose' && (def.partial || definitionOf(def.keyType).type === 'string');
      return isOpen ? recordOf(unchangedBy(def.keyType), unchangedBy(def.valueType)) : never;
    }
    case 'object':
      return def.catchall === undefined ? objectOf(def.shape) : never;
    case 'union':
      return 'discriminator' in def ? variantOf(String(def.discriminator), def.options) : anyOf(def.options);
    default:
      return never;
  }
}

/** A length, a pattern, a limit; `never` for what is not known here, which might change the value. */
function constraintOf(check: z.core.$ZodCheck<never>): Check {
  // As with schemas: every check of zod is one of these.
  const def = (check as z.core.$ZodChecks)._zod.def;
  switch (def.check) {
    case 'min_length':
      return (value) => lengthOf(value) >= def.minimum;
    case 'max_length':
      return (value) => lengthOf(value) <= def.maximum;
    case 'greater_than':
      return (value) =>
        def.inclusive ? Number(value) >= Number(def.value) : Number(value) > Number(def.value);
    case 'less_than':
      return (value) =>
        def.inclusive ? Number(value) <= Number(def.value) : Number(value) < Number(def.value);
    case 'number_format':
      return def.format === 'safeint' ? Number.isSafeInteger : never;
    case 'string_format':
      return def.format === 'regex' && 'pattern' in def && def.pattern ? matching(def.pattern) : never;
    default:
      return never;
  }
}

const lengthOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : Number.NaN;

/** A pattern with a memory (`g`, `y`) would answer differently the second time. */
const matching = (pattern: RegExp): Check =>
  pattern.global || pattern.sticky ? never : (value) => typeof value === 'string' && pattern.test(value);

function oneOf(values: readonly unknown[]): Check {
  const known = new Set(values);
  return (value) => known.has(value);
}

function listOf(element: Check): Check {
  if (element === never) return never;
  return (value) => {
    if (!Array.isArray(value)) return false;
    // `every` would pass over holes.
    for (const entry of value) if (!element(entry)) return false;
    return true;
  };
}

function recordOf(key: Check, value: Check): Check {
  return (record) =>
    isPlain(record) &&
    Object.keys(record).every((name) => name !== '__proto__' && key(name) && value(record[name]));
}

function objectOf(shape: Readonly<Record<string, Schema>>): Check {
  const fields = Object.entries(shape).map(([key, schema]) => {
    const isRequired = definitionOf(schema).type !== 'optional';
    return [key, { check: unchangedBy(schema), counts: isRequired ? 1 : 0 }] as const;
  });
  const byKey = new Map(fields);
  const required = fields.reduce((sum, [, { counts }]) => sum + counts, 0);
  return (value) => {
    if (!isPlain(value)) return false;
    let found = 0;
    for (const key in value) {
      const field = byKey.get(key);
      if (!field?.check(value[key])) return false;
      found += field.counts;
    }
    return found === required;
  };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** zod takes the first option that accepts, so a later one may answer only where the earlier ones cannot change anything. */
function anyOf(options: readonly Schema[]): Check {
  const checks = options.map(unchangedBy);
  if (!options.every(isExact) || checks.includes(never)) return never;
  return (value) => checks.some((check) => check(value));
}

/** Kinds whose check says no only where zod says no, too. */
function isExact(schema: Schema): boolean {
  const def = definitionOf(schema);
  if (def.type === 'array') return isExact(def.element);
  return ['string', 'number', 'boolean', 'literal', 'enum'].includes(def.type);
}

function variantOf(discriminator: string, options: readonly Schema[]): Check {
  const variants = new Map<unknown, Check>();
  for (const option of options) {
    const check = unchangedBy(option);
    for (const value of option._zod.propValues?.[discriminator] ?? []) variants.set(value, check);
  }
  return (value) => isPlain(value) && variants.get(value[discriminator])?.(value) === true;
}
