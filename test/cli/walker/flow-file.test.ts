import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readFlowFile } from '../../../cli/walker/flow-file.ts';

async function flow(...steps: object[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-flow-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'flow.json');
  await writeFile(file, JSON.stringify({ title: 'Flow', steps }));
  return file;
}
const to = (url: string) => ({ type: 'navigate', url });

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'chrome://settings', 'data:text/html,x'])(
  'a walk does not go to %s',
  async (url) => {
    await expect(readFlowFile(await flow(to('https://shop.example/'), to(url)))).rejects.toThrow(
      /A walk goes to addresses with http or https/,
    );
  },
);

test('a recording without a page to go to is none to walk', async () => {
  const file = await flow({ type: 'waitForExpression', expression: 'true' });
  await expect(readFlowFile(file)).rejects.toThrow(/no page to go to/);
});

test('the same journey on another origin', async () => {
  const file = await flow(to('https://shop.example/a?b=1'), to('https://other.example/'));
  const { flow: moved, subject } = await readFlowFile(file, 'https://preview.example/x');
  expect(subject.site).toBe('https://preview.example');
  expect(moved.steps).toEqual([to('https://preview.example/a?b=1'), to('https://other.example/')]);
});
