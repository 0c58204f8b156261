import { slug } from '../projection/page-key.ts';

/** The id a step gets from its stage and name where the outline gives none: free among those already given. */
export function stepIdFor(stage: string, name: string, taken: ReadonlySet<string>): string {
  const wanted = `${stage}/${slug(name) || 'step'}`;
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
  return id;
}
