import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './source-tree.ts';

interface Import {
  readonly resolved: string;
  readonly dependencyTypes: readonly string[];
}

interface Cruised {
  readonly modules: readonly { readonly source: string; readonly dependencies: readonly Import[] }[];
}

/** File → the files and packages it loads when it runs. Imports of types load nothing. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Reads the imports of these folders as dependency-cruiser sees them. */
export function importGraph(folders: readonly string[]): ImportGraph {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const options = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
  const output = execFileSync(process.execPath, [cruiser, ...options, ...folders], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const { modules }: Cruised = JSON.parse(output);
  return new Map(
    modules.map(({ source, dependencies }) => [
      source,
      dependencies
        .filter(({ dependencyTypes }) => !dependencyTypes.includes('type-only'))
        .map(({ resolved }) => resolved),
    ]),
  );
}

/** Everything that is loaded when `start` is, itself included. */
export function reached(graph: ImportGraph, start: readonly string[]): Set<string> {
  const seen = new Set(start);
  for (const file of seen) for (const next of graph.get(file) ?? []) seen.add(next);
  return seen;
}

/** The packages among these files, by name. */
export function packagesIn(files: Iterable<string>): string[] {
  const names = [...files].flatMap(
    (file) => /(?:^|\/)node_modules\/(@[^/]+\/[^/]+|[^/]+)\//.exec(file)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}
