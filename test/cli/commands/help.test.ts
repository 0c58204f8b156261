import { describe, expect, it } from 'vitest';
import { waymark } from '../run-waymark.ts';

const { code, out: top } = await waymark('--help');
const listed = /^Commands:\n(?<rows>.*?)^$/ms.exec(top)?.groups?.['rows'] ?? '';
const names = [...listed.matchAll(/^ {2}(\w+) /gm)].map((row) => row[1] ?? '').filter((it) => it !== 'help');

const examplesIn = (help: string): string[] =>
  (/^Examples:\n(?<lines>(?: {2}.+\n?)+)/m.exec(help)?.groups?.['lines'] ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => line.trim());

it('the first help lists every command and shows how to begin', () => {
  expect(code).toBe(0);
  expect(names).toEqual([
    'demo',
    'walk',
    'score',
    'report',
    'diff',
    'together',
    'rewalk',
    'publish',
    'convert',
    'validate',
    'verify',
  ]);
  const examples = examplesIn(top);
  expect(examples.length).toBeGreaterThanOrEqual(4);
  for (const example of examples) expect(names).toContain(/^waymark (\w+) /.exec(`${example} `)?.[1]);
});

describe.each(names)('waymark %s --help', (name) => {
  it('has examples of this command with options it knows', async () => {
    const { out: help } = await waymark(name, '--help');
    const examples = examplesIn(help);
    expect(examples.length).toBeGreaterThanOrEqual(2);
    const options = help.slice(0, help.indexOf('\nExamples:'));
    for (const example of examples) {
      expect(example).toMatch(new RegExp(`^waymark ${name}( |$)`));
      for (const [option] of example.matchAll(/--[a-z-]+/g)) expect(options).toContain(option);
    }
  }, 60_000);
});
