import { type Convention, hasReason, isCode, linesWith, withoutProse } from '../convention.ts';

const loose = /:\s*any\b|\bas any\b|<any\b|\bany\[\]/;
const forced = /\bas unknown as\b/;
const silenced = new RegExp(`@ts-${'(ignore|nocheck|expect-error)'}`);
const reasonless = /biome-ignore(?![^\n]*: *\S)/;

export const honestTypes: Convention = {
  id: 'honest-types',
  mend: 'parse what comes from outside at the door and type the rest; a cast by force stands in a door, with its reason above',
  appliesTo: (path) => isCode(path) && !path.endsWith('conventions/honest-types.ts'),
  problems: ({ text }) => [
    ...linesWith(withoutProse(text), loose),
    ...linesWith(withoutProse(text), forced).filter(
      (line) => !hasReason(text, Number.parseInt(line.slice(5), 10)),
    ),
    ...linesWith(text, silenced),
    ...linesWith(text, reasonless),
  ],
  breaks: [
    { path: 'core/a.ts', text: 'const a = b as any;' },
    { path: 'core/b.ts', text: 'function b(c: any[]) {}' },
    { path: 'core/c.ts', text: `// @ts-${'ignore'}` },
    { path: 'cli/d.mjs', text: 'const d = e as unknown as F;' },
  ],
  keeps: [
    { path: 'core/a.ts', text: "// what follows: any event\nconst text = 'pick: any';" },
    { path: 'core/b.ts', text: 'const b: Company = many;' },
    { path: 'cli/c.ts', text: '// The parser before it is the door.\nconst c = d as unknown as E;' },
  ],
};
