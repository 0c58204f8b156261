import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { waymark } from '../run-waymark.ts';

vi.setConfig({ testTimeout: 180_000 });

const folder = await mkdtemp(join(tmpdir(), 'waymark-rewalk-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

it.each(['--junit', '--sarif', '--summary'])(
  '%s in a place that can never be is known before the walk',
  async (option) => {
    const flow = join(folder, 'pay.json');
    await writeFile(
      flow,
      JSON.stringify({ title: 'Pay', steps: [{ type: 'navigate', url: 'http://127.0.0.1:9/' }] }),
    );
    const place = join(flow, 'below-a-file', 'report');
    const { code, err } = await waymark('rewalk', flow, '--out', join(folder, 'out'), option, place);
    expect(code).toBe(64);
    expect(err).toContain('choose a place that can be written');
    expect(err).not.toContain('Walking');
  },
);
