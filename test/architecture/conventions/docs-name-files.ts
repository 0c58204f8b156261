import type { Convention } from '../convention.ts';

const named = /`((?:core|extension|site|cli|test|\.ci)\/[\w./@[\]*-]+)`/g;

export const docsNameFiles: Convention = {
  id: 'docs-name-files',
  mend: 'the page names a file that is not there: name the one that is, or cut the sentence',
  appliesTo: (path) => /\.mdx?$/.test(path),
  problems: ({ text }, paths) =>
    [...text.matchAll(named)]
      .map(([, path = '']) => path.replace(/\/$/, ''))
      .filter((path) => !path.includes('*') && !isThere(path, paths)),
  breaks: [{ path: 'CONTRIBUTING.md', text: 'The detectors are in `core/signal/detectors/`.' }],
  keeps: [
    {
      path: 'CONTRIBUTING.md',
      text: 'All of it starts in `cli/setup/run.mjs`, in `cli/setup/`; `core/*` is pure.',
    },
  ],
};

function isThere(path: string, paths: ReadonlySet<string>): boolean {
  return paths.has(path) || [...paths].some((known) => known.startsWith(`${path}/`));
}
