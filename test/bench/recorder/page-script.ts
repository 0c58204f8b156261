import { builtFile, gzipped } from '../../budgets/built.ts';
import { builtExtension } from '../../e2e/support/built-extension.ts';
import type { Figure } from '../core/figure.ts';
import type { Arena } from './arena.ts';

/** P4: what runs in a page, after gzip, beside the peer from the same bundler. That no zod is in it is a test of test/budgets. */
export async function pageScript(arena: Arena): Promise<Figure[]> {
  const folder = await builtExtension({ mode: 'production' });
  const ours = ['capture.js', 'page-errors.js'].reduce(
    (sum, path) => sum + gzipped(builtFile(folder, path)),
    0,
  );
  const peer = gzipped(Buffer.from(arena.script('recorder')));
  console.log(`P4: ${ours} B, @rrweb/record ${peer} B`);
  const what = 'script in the page ÷ @rrweb/record, gz';
  return [{ id: 'P4', what, value: ours / peer, floor: 0.75, target: 0.6, noise: 0 }];
}
