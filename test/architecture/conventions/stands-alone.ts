import { posix } from 'node:path';
import { type Convention, linesWith } from '../convention.ts';

const slash = '/';
const homes = ['home', 'Users', 'root', 'work'].join('|');
const machinePath = new RegExp(
  `(^|[\\s'"\`(=])${slash}((home|Users)${slash}[\\w.-]+${slash}[\\w.-]+|root${slash}|work${slash}(main|shared)|tmp${slash}\\w)|[A-Z]:\\\\\\\\?Users`,
);
const registry = /https?:\/\/[\w.-]*registry[\w.-]*|registry\.(npmjs|yarnpkg)/;
const resolved = /"resolved": *"https?:/;
const upward = /(?:\.\.\/)+shared[\w./-]*/g;

export const standsAlone: Convention = {
  id: 'stands-alone',
  mend: `a clone must work anywhere: no path of one machine (${homes}…), no registry address, nothing outside the repository`,
  appliesTo: (path) => !path.endsWith('conventions/stands-alone.ts'),
  problems: ({ path, text }) => [
    ...linesWith(text, machinePath),
    ...linesWith(text, registry),
    ...linesWith(text, resolved),
    ...[...text.matchAll(upward)]
      .map(([place]) => place)
      .filter((place) => posix.join(posix.dirname(path), place).startsWith('..')),
  ],
  breaks: [
    { path: 'cli/a.ts', text: "const a = '/home/ann/waymark/out';" },
    { path: 'cli/b.ts', text: "const b = '/tmp/waymark';" },
    { path: 'package-lock.json', text: '      "resolved": "https://packages.example/zod.tgz",' },
    { path: 'README.md', text: 'see https://registry.example.org/waymark' },
    { path: 'core/c.ts', text: '// as in ../../shared/design.md' },
  ],
  keeps: [
    { path: 'cli/a.ts', text: "const route = '/home';\nconst page = '/work/with-us';" },
    { path: 'extension/ui/panel/b.ts', text: "import { icon } from '../shared/icons.ts';" },
    { path: 'cli/c.ts', text: "const say = 'npm config get registry';" },
  ],
};
