import { type Convention, isCode } from '../convention.ts';

const longest = 250;

export const fileLength: Convention = {
  id: 'file-length',
  mend: `a file holds one idea in at most ${longest} lines: find the second idea and give it its own file`,
  appliesTo: (path) => isCode(path) || path.endsWith('.css'),
  problems: ({ text }) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > longest ? [`${lines} lines`] : [];
  },
  breaks: [{ path: 'core/plan/align.ts', text: 'a;\n'.repeat(longest + 1) }],
  keeps: [{ path: 'core/plan/align.ts', text: 'a;\n'.repeat(longest) }],
};
