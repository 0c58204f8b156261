import { type Persona, personaSchema } from '../../core/journey/persona.ts';
import { withDatabase } from './database.ts';

export async function listPersonas(): Promise<Persona[]> {
  const personas = await withDatabase((db) => db.getAll('personas'));
  return personas.sort((a, b) => a.name.localeCompare(b.name));
}

/** Adds a persona or replaces the one with its id. Throws a ZodError when it is not one. */
export async function savePersona(persona: Persona): Promise<void> {
  const read = personaSchema.parse(persona);
  await withDatabase((db) => db.put('personas', read));
}

export function deletePersona(id: string): Promise<void> {
  return withDatabase((db) => db.delete('personas', id));
}
