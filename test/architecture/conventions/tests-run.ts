import { type Convention, linesWith } from '../convention.ts';

const offSwitch =
  /\b(it|test|describe|suite|bench)\s*\.\s*(only|skip|todo|skipIf|runIf|fails)\b|\b[xf](it|describe)\s*\(/;
const alwaysTrue = /expect\(\s*(true|1)\s*\)\.to(Be|Equal)\(\s*(true|1)\s*\)/;

export const testsRun: Convention = {
  id: 'tests-run',
  mend: 'every test runs, and can fail: mend it or delete it',
  appliesTo: (path) => path.startsWith('test/') && path.endsWith('.ts'),
  problems: ({ text }) => [...linesWith(text, offSwitch), ...linesWith(text, alwaysTrue)],
  breaks: [
    { path: 'test/core/a.test.ts', text: ['it', 'only("a", run)'].join('.') },
    { path: 'test/core/b.test.ts', text: ['describe', 'skip("b", run)'].join('.') },
    { path: 'test/core/c.test.ts', text: ['expect(true)', 'toBe(true)'].join('.') },
  ],
  keeps: [{ path: 'test/core/a.test.ts', text: 'test("a walk can skip a stage", run)' }],
};
