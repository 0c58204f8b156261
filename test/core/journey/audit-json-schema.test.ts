import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it, test } from 'vitest';
import { auditJsonSchema } from '../../../core/journey/audit-json-schema.ts';

const id = 'https://waymark.example/schema/audit-1.json';
const schema = auditJsonSchema(id);
/** Another reader of JSON Schema than the one that wrote it. */
const isValid = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
const fixture = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/format/v1', name), 'utf8'));

it('says which dialect it is, and its own address', () => {
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: id });
});

test.each(['walked.json', 'drawn.json', 'german.json', 'by-hand.json'])('%s is valid', (name) => {
  isValid(fixture(name));
  expect(isValid.errors ?? []).toEqual([]);
});

const broken: readonly [string, (audit: ReturnType<typeof fixture>) => void, string][] = [
  ['another version', (it) => Object.assign(it, { version: 2 }), '/version'],
  ['no persona', (it) => Reflect.deleteProperty(it, 'persona'), ''],
  ['an id with spaces', (it) => Object.assign(it.audit, { id: 'a b' }), '/audit/id'],
  [
    'a severity off the scale',
    (it) => Object.assign(it.findings[0], { severity: 5 }),
    '/findings/0/severity',
  ],
  [
    'an outcome nobody knows',
    (it) => Object.assign(it.stages[0].touchpoints[0], { outcome: 'done' }),
    '/stages/0/touchpoints/0/outcome',
  ],
  ['stages that are no list', (it) => Object.assign(it, { stages: {} }), '/stages'],
];

test.each(broken)('%s is not', (_, spoil, place) => {
  const audit = fixture('by-hand.json');
  spoil(audit);
  expect(isValid(audit)).toBe(false);
  expect(isValid.errors?.map(({ instancePath }) => instancePath)).toContain(place);
});
