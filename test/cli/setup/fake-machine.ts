import type { Machine } from '../../../cli/setup/machine.mjs';

/** A computer that has just these programs; folders follow from their paths. `broken` are there but do not start. */
export function fakeMachine(
  programs: readonly string[] = [],
  facts: Partial<Machine> & { broken?: readonly string[] } = {},
): Machine {
  const { broken = [], ...rest } = facts;
  const all = new Set([...programs, ...broken]);
  return {
    platform: 'linux',
    env: {},
    home: '/people/ann',
    isRoot: false,
    osRelease: '',
    isProgram: (path) => all.has(path),
    list: (folder) => [...all].flatMap((path) => childOf(folder, path)),
    answers: (path) => all.has(path) && !broken.includes(path),
    ...rest,
  };
}

function childOf(folder: string, path: string): string[] {
  const separator = folder.includes('\\') ? '\\' : '/';
  if (!path.startsWith(folder + separator)) return [];
  return path
    .slice(folder.length + 1)
    .split(separator)
    .slice(0, 1);
}

export const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
export const ubuntu = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';
export const fedora = 'NAME="Fedora Linux"\nID=fedora\n';
