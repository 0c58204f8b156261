import { type Convention, isCode } from '../convention.ts';

const comments = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g;
const emptyCatch = /catch\s*(\([^)]*\))?\s*\{\s*\}|\.catch\(\s*(\(\w*\)|\w+)\s*=>\s*\{\s*\}\s*\)/g;
/** A statement of its own whose error is turned into nothing; as the value of something it is an answer. */
const dropped =
  /^[ \t]*(void |await )?[\w.]+\(.*\.catch\(\s*(\(\w*\)|\w+)\s*=>\s*(undefined|null|void 0)\s*\)/gm;

export const noSilentCatch: Convention = {
  id: 'no-silent-catch',
  mend: 'catch only to add a fact or to keep a walk alive, and say so: return an answer, mark a gap, or throw on',
  appliesTo: isCode,
  problems: ({ text }) => {
    const bare = text.replace(comments, (found) => found.replace(/[^\n]/g, ' '));
    return [emptyCatch, dropped]
      .flatMap((pattern) => [...bare.matchAll(pattern)])
      .map(({ index }) => `line ${bare.slice(0, index).split('\n').length}: an error ends here unseen`);
  },
  breaks: [
    { path: 'extension/a.ts', text: ['try { save(); } catch', '{}'].join(' ') },
    { path: 'extension/b.ts', text: ['try { save(); } catch (error)', '{\n  // never mind\n}'].join(' ') },
    { path: 'extension/c.ts', text: ['save().catch(()', '=> {});'].join(' ') },
    { path: 'extension/d.ts', text: '  void save(1).catch(() => undefined);' },
  ],
  keeps: [
    { path: 'cli/a.ts', text: 'try { return read(); } catch { return []; }' },
    { path: 'cli/b.ts', text: 'const found = await stat(path).catch(() => undefined);' },
  ],
};
