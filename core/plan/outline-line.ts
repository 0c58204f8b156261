import type { PlanStep } from '../journey/plan.ts';
import { readDuration, writeDuration } from './duration-text.ts';

type Branch = NonNullable<PlanStep['branch']>['on'];

/** One step as a line says it: `clicked: Three options [e-mail] within 2 d (optional) {#three}`; all but the name may be left out. */
export interface OutlineLine {
  name: string;
  on?: Branch;
  channel?: string;
  withinMs?: number;
  optional: boolean;
  id?: string;
}

const branchWords: readonly (readonly [Branch, string])[] = [
  ['not-clicked', 'not clicked'],
  ['clicked', 'clicked'],
  ['inactive', 'inactive'],
  ['otherwise', 'otherwise'],
];

const shape =
  /^(?<name>"(?:[^"\\]|\\.)*"|.*?)(?:\s+\[(?<channel>[^[\]]*)\])?(?:\s+within\s+(?<within>[\w.+ -]+?))?(?<optional>\s+\(optional\))?(?:\s+\{#(?<id>\S+)\})?$/u;

/** The parts of a line, or what is wrong with it. */
export function readLine(text: string): OutlineLine | { problem: string } {
  const on = branchWords.find(([, word]) => new RegExp(`^${word}\\s*:`, 'i').test(text))?.[0];
  const rest = on === undefined ? text : text.slice(text.indexOf(':') + 1);
  const { name = '', channel, within, optional, id } = shape.exec(rest.trim())?.groups ?? {};
  const withinMs = within === undefined ? undefined : readDuration(within);
  if (within !== undefined && withinMs === undefined) {
    return { problem: `“${within}” is no length of time: write it like 30 min, 24 h, 2 d or 9 months` };
  }
  const plainName = unquote(name);
  if (plainName === undefined) return { problem: 'the quotation marks around the name do not close' };
  if (plainName.trim() === '') return { problem: 'the step has no name' };
  if (plainName.length > 300) return { problem: 'the name is longer than 300 characters' };
  return {
    name: plainName,
    optional: optional !== undefined,
    ...(on === undefined ? {} : { on }),
    ...(channel === undefined ? {} : { channel: channel.trim() }),
    ...(withinMs === undefined ? {} : { withinMs }),
    ...(id === undefined ? {} : { id }),
  };
}

/** The line that reads back as these parts; a name that would be misunderstood stands in quotation marks. */
export function writeLine(line: OutlineLine): string {
  const tail = [
    line.channel === undefined ? '' : ` [${line.channel}]`,
    line.withinMs === undefined ? '' : ` within ${writeDuration(line.withinMs)}`,
    line.optional ? ' (optional)' : '',
    line.id === undefined ? '' : ` {#${line.id}}`,
  ].join('');
  const head = line.on === undefined ? '' : `${branchWords.find(([on]) => on === line.on)?.[1]}: `;
  const plain = `${head}${line.name}${tail}`;
  const back = readLine(plain);
  const isSame =
    !('problem' in back) && back.name === line.name && back.on === line.on && !/[\r\n]/.test(plain);
  return isSame && sameTail(back, line) ? plain : `${head}${JSON.stringify(line.name)}${tail}`;
}

function sameTail(a: OutlineLine, b: OutlineLine): boolean {
  return a.channel === b.channel && a.withinMs === b.withinMs && a.optional === b.optional && a.id === b.id;
}

/** A quoted name without its quotation marks; undefined when it opens them and does not close them. */
function unquote(name: string): string | undefined {
  if (!name.startsWith('"')) return name;
  if (!/^"(?:[^"\\]|\\.)*"$/.test(name)) return undefined;
  try {
    const text: unknown = JSON.parse(name);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}
