import { type Convention, hasReason, isCode } from '../convention.ts';

const comments = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g;
const emptyCatch = /catch\s*(\([^)]*\))?\s*\{\s*\}|\.catch\(\s*(\(\w*\)|\w+)\s*=>\s*\{\s*\}\s*\)/g;
/** A statement of its own whose error is turned into nothing; as the value of something it is an answer. */
const dropped =
  /^[ \t]*(void |await )?[\w.]+\(.*\.catch\(\s*(\(\w*\)|\w+)\s*=>\s*(undefined|null|void 0)\s*\)/gm;

export const noSilentCatch: Convention = {
  id: 'no-silent-catch',
  mend: 'catch only to add a fact or to keep a walk alive, and say so: return an answer, mark a gap, or throw on; where it may really be dropped, a comment above says why',
  appliesTo: isCode,
  problems: ({ text }) => {
    const bare = text.replace(comments, (found) => found.replace(/[^\n]/g, ' '));
    const lineOf = ({ index }: RegExpExecArray): number => bare.slice(0, index).split('\n').length;
    const silent = [...bare.matchAll(emptyCatch)].map(lineOf);
    const unexplained = [...bare.matchAll(dropped)].map(lineOf).filter((line) => !hasReason(text, line));
    return [...silent, ...unexplained].map((line) => `line ${line}: an error ends here unseen`);
  },
  breaks: [
    { path: 'extension/a.ts', text: ['try { save(); } catch', '{}'].join(' ') },
    { path: 'extension/b.ts', text: ['try { save(); } catch (error)', '{\n  // never mind\n}'].join(' ') },
    { path: 'extension/c.ts', text: ['save().catch(()', '=> {});'].join(' ') },
    { path: 'extension/d.ts', text: '  void save(1).catch(() => undefined);' },
  ],
  keeps: [
    { path: 'cli/a.ts', text: 'try { return read(); } catch { return []; }' },
    {
      path: 'cli/c.ts',
      text: '// A page that never rests is walked on.\n  await rest(1).catch(() => undefined);',
    },
    { path: 'cli/b.ts', text: 'const found = await stat(path).catch(() => undefined);' },
  ],
};
