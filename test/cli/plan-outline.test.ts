import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { planOutline } from '../../cli/plan-outline.ts';
import { writeAudit } from '../../core/exchange/audit-json.ts';
import { readOutline } from '../../core/plan/read-outline.ts';
import { success6 } from '../../core/stages/success-6.ts';
import { smallAudit } from '../core/support/small-audit.ts';
import { waymark } from './run-waymark.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let folder = '';
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-plan-'));
});
const file = async (name: string, content: string) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};
const recording = JSON.stringify({
  title: 'Checkout',
  steps: [
    {
      type: 'navigate',
      url: 'https://shop.example/',
      assertedEvents: [{ type: 'navigation', url: 'https://shop.example/', title: 'Home' }],
    },
    {
      type: 'navigate',
      url: 'https://shop.example/pay',
      assertedEvents: [{ type: 'navigation', title: 'Pay' }],
    },
  ],
});
const plan = {
  id: 'p',
  name: 'First box',
  trigger: 'an order',
  steps: [{ id: 'awareness-home', stage: 'awareness', name: 'Home' }],
};

it('writes what a recording intends as an outline that reads back', async () => {
  const { code, out, err } = await waymark('convert', await file('r.json', recording), '--to', 'plan');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const read = readOutline(out, success6);
  expect('plan' in read && read.plan.steps.map((it) => it.name)).toEqual(['Home', 'Pay']);
});

it('writes what an audit had planned, and says so where there is nothing', async () => {
  const planned = await file('planned.json', writeAudit(smallAudit({ plan })));
  expect(await planOutline(planned)).toMatch(/^# First box\ntrigger: an order\n\n## Awareness\n- Home/);
  const bare = await file('bare.json', writeAudit(smallAudit()));
  await expect(planOutline(bare)).rejects.toThrow('The audit in bare.json was walked without a plan.');
  const answers = await file('answers.csv', 'nps\n9\n');
  await expect(planOutline(answers, 'survey')).rejects.toThrow('There is no plan in answers.csv (survey)');
});
