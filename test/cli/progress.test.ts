import { expect, it } from 'vitest';
import { isColourful } from '../../cli/colours.ts';
import { type Out, progressOn } from '../../cli/progress.ts';

/** A terminal or a file that remembers what was written. */
const written = (about: Omit<Out, 'write'>): Out & { text: string } => ({
  ...about,
  text: '',
  write(text) {
    this.text += text;
  },
});
const terminal = { isTTY: true, columns: 40 };
const noEnv = { env: {} };

it('on a terminal one line is written over, and taken away', () => {
  const out = written(terminal);
  const progress = progressOn(out, noEnv);
  progress.step(1, 48, 'open https://shop.example/');
  progress.step(12, 48, 'click “Pay”');
  progress.clear();
  progress.clear();
  const first = '  step 1 of 48: open https://shop.exam…';
  const second = '  step 12 of 48: click “Pay”';
  const away = (line: string) => `\r${' '.repeat(line.length)}\r`;
  expect(first).toHaveLength(terminal.columns - 1);
  expect(out.text).toBe(`${first}${away(first)}${second}${away(second)}`);
});

it('a terminal that does not know its width is taken to have 80 columns', () => {
  for (const columns of [0, undefined]) {
    const out = written({ isTTY: true, ...(columns === undefined ? {} : { columns }) });
    progressOn(out, noEnv).step(12, 48, 'click “Pay”');
    expect(out.text).toBe('  step 12 of 48: click “Pay”');
  }
});

it('signs that take two columns do not break the line', () => {
  const out = written(terminal);
  progressOn(out, noEnv).step(1, 2, '支払いに進むボタンを押してください');
  expect(out.text).toBe('  step 1 of 2: 支払いに進むボタンを押…');
});

it.each([
  ['a file', { isTTY: false }, {}],
  ['a build server that looks like a terminal', terminal, { CI: 'true' }],
  ['a terminal that can only go forward', terminal, { TERM: 'dumb' }],
])('%s gets whole lines, and few of them', (_name, about, env) => {
  const out = written(about);
  let time = 0;
  const progress = progressOn(out, { env, now: () => time });
  for (let step = 1; step <= 48; step++) {
    time += 1_000;
    progress.step(step, 48, 'click');
  }
  expect(out.text.split('\n')).toEqual([
    '  step 10 of 48: click',
    '  step 20 of 48: click',
    '  step 30 of 48: click',
    '  step 40 of 48: click',
    '',
  ]);
});

it('no escape sequence is ever written, with or without NO_COLOR', () => {
  for (const about of [terminal, { isTTY: false }])
    for (const env of [{}, { NO_COLOR: '1' }, { CI: '1' }]) {
      const out = written(about);
      let time = 0;
      const progress = progressOn(out, { env, now: () => (time += 20_000) });
      progress.step(1, 2, 'click');
      progress.clear();
      expect(out.text).not.toContain('\u001b');
      expect(out.text).toContain('step 1 of 2: click');
    }
});

it('colours are for terminals, unless somebody says otherwise', () => {
  const [tty, file] = [{ isTTY: true }, { isTTY: false }];
  expect(isColourful(tty, {})).toBe(true);
  expect(isColourful(file, {})).toBe(false);
  expect(isColourful(file, { CI: 'true' })).toBe(false);
  expect(isColourful(file, { FORCE_COLOR: '1' })).toBe(true);
  expect(isColourful(tty, { NO_COLOR: '1' })).toBe(false);
  expect(isColourful(tty, { NO_COLOR: '', TERM: 'xterm' })).toBe(true);
  expect(isColourful(tty, { TERM: 'dumb' })).toBe(false);
});
