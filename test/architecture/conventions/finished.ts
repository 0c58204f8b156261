import { type Convention, isCode, linesWith } from '../convention.ts';

const words = ['to', 'fix', 'xx'].map((start, index) => start + ['do', 'me', 'x'][index]);
const unfinished = new RegExp(`\\b(${words.join('|')})\\b|not (yet )?implemented`, 'i');

export const finished: Convention = {
  id: 'finished',
  mend: 'finish it now or leave it out: an open end in the code is found by nobody',
  appliesTo: (path) => isCode(path) || path.endsWith('.css') || path.endsWith('.md'),
  problems: ({ path, text }) =>
    path.startsWith('test/architecture/conventions/') ? [] : linesWith(text, unfinished),
  breaks: words.map((word) => ({ path: 'core/a.ts', text: `// ${word}: later` })),
  keeps: [{ path: 'core/a.ts', text: '// what a persona has to do' }],
};
