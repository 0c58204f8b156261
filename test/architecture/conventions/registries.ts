import type { Convention } from '../convention.ts';

const entry = /^extension\/entrypoints\/|^site\/src\/pages\//;
const handWrittenList = /export (const \w+\b[^=]*=|default)\s*(Object\.freeze\()?\[/;

export const registries: Convention = {
  id: 'registries',
  mend: 'an index.ts is a registry: one exported array, written by hand in order; import everything else by its file',
  appliesTo: (path) => path.endsWith('.ts') && !entry.test(path),
  problems: ({ path, text }) => {
    const statements = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').trim();
    const onlyPassesOn =
      statements !== '' && statements.replace(/export [^;]*? from '[^']*';?\s*/g, '') === '';
    if (onlyPassesOn && path !== 'core/zod.ts') return ['it only passes on what other files export'];
    return path.endsWith('/index.ts') && !handWrittenList.test(statements) ? ['it is not a list'] : [];
  },
  breaks: [
    { path: 'core/report/index.ts', text: "export { map } from './map.ts';\n" },
    { path: 'core/report/everything.ts', text: "export * from './map.ts';\nexport { a } from './a.ts';\n" },
    { path: 'core/report/index.ts', text: 'export const title = 1;\n' },
  ],
  keeps: [
    {
      path: 'core/signals/index.ts',
      text: "import { a } from './a.ts';\n/** In order. */\nexport const detectors: readonly Detector[] = [a];\n",
    },
    { path: 'extension/entrypoints/background/index.ts', text: 'export default defineBackground(start);\n' },
  ],
};
