import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waymark } from '../../cli/run-waymark.ts';

export type Rewalked = { code: number; result: Record<string, unknown> };

export const click = (id: string) => ({ type: 'click', selectors: [`#${id}`], offsetX: 3, offsetY: 3 });

/** Writes a recording that begins at the site's start, and walks it from the command line. */
export async function rewalkFlow(
  folder: string,
  site: string,
  name: string,
  steps: readonly object[],
): Promise<Rewalked> {
  const file = join(folder, `${name}.json`);
  const all = [{ type: 'navigate', url: `${site}/` }, ...steps];
  await writeFile(file, JSON.stringify({ title: name, steps: all }));
  const { code, out } = await waymark(
    'rewalk',
    file,
    '--out',
    join(folder, name),
    '--json',
    '--timeout',
    '1500',
  );
  return { code, result: JSON.parse(out) };
}

/** `dead-click #buy` for each finding. */
export const kinds = (result: Record<string, unknown>): string[] =>
  (result['findings'] as { kind: string; target: string | null }[]).map(
    ({ kind, target }) => `${kind} ${target}`,
  );
