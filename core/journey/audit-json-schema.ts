import { z } from '../zod.ts';
import { auditSchema } from './audit.ts';
import { formatVersion } from './format.ts';

/** Where the site publishes it, below its root. */
export const auditSchemaPath = `/schema/audit-${formatVersion}.json`;

/**
 * The audit file as JSON Schema 2020-12, for editors and validators that are not ours. It describes what may be written:
 * keys that have a default may be left out, and unknown keys are passed over, as every reader of ours does.
 */
export function auditJsonSchema(id: string): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(auditSchema, { target: 'draft-2020-12', io: 'input' });
  return {
    $schema,
    $id: id,
    title: 'Waymark audit',
    description: `An audited customer journey, version ${formatVersion} of the file format. "score" is a cache: readers recompute it.`,
    ...schema,
  };
}
