import type { APIRoute } from 'astro';
import { auditJsonSchema, auditSchemaPath } from '../../../../core/journey/audit-json-schema.ts';
import { to } from '../../frame/address.ts';

/** The file format for editors and validators: name it as "$schema" and an editor completes an audit as you type. */
export const GET: APIRoute = ({ site }) =>
  Response.json(auditJsonSchema(new URL(to(auditSchemaPath), site ?? 'http://localhost/').href));
