import type { Audit } from '../journey/audit.ts';

type Fields = Readonly<Record<string, unknown>>;
type Things = ReadonlyMap<string, { readonly name: string; readonly fields: Fields }>;

const mostWords = 10;

/**
 * Where what an audit says is not what its log gives, in words, at most ten and how many more. The log is the truth that every
 * reader follows: somebody changed the one and not the other, or another version of Waymark computed it.
 */
export function againstLog(told: Audit, computed: Audit): string[] {
  const [said, logged] = [thingsIn(told), thingsIn(computed)];
  const differences = kinds.flatMap((kind) => compared(kind, said[kind], logged[kind]));
  const more = differences.length - mostWords;
  return more > 0 ? [...differences.slice(0, mostWords), `and ${more} more`] : differences;
}

const kinds = ['finding', 'touchpoint', 'milestone', 'checkpoint', 'goal'] as const;

function thingsIn({
  findings,
  stages,
  milestones,
  checkpoints,
  goals,
}: Audit): Record<(typeof kinds)[number], Things> {
  const places = stages.flatMap((it) => it.touchpoints);
  return {
    finding: new Map(findings.map((it) => [it.id, { name: it.title, fields: it }])),
    touchpoint: new Map(places.map((it) => [it.id, { name: it.name, fields: it }])),
    milestone: new Map(milestones.map((it) => [it.id, { name: it.name, fields: it }])),
    checkpoint: new Map(checkpoints.map((it) => [`${it.stage} ${it.id}`, { name: it.id, fields: it }])),
    goal: new Map(goals.map((it) => [it.id, { name: it.text, fields: it }])),
  };
}

function compared(kind: string, said: Things, logged: Things): string[] {
  const words: string[] = [];
  for (const [id, { name, fields }] of said) {
    const other = logged.get(id);
    if (other) words.push(...differing(`${kind} ${quoted(name)}`, fields, other.fields));
    else words.push(`${kind} ${quoted(name)}: the file has it, its log does not give it`);
  }
  for (const [id, { name }] of logged)
    if (!said.has(id)) words.push(`${kind} ${quoted(name)}: its log gives it, the file does not have it`);
  return words;
}

function differing(name: string, said: Fields, logged: Fields): string[] {
  return [...new Set([...Object.keys(said), ...Object.keys(logged)])]
    .filter((key) => canonical(said[key]) !== canonical(logged[key]))
    .map((key) => `${name}, ${key}: the file says ${shown(said[key])}, its log gives ${shown(logged[key])}`);
}

/** The same text for the same value, whatever the order of its keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, it: unknown) =>
    typeof it === 'object' && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  ) ?? '';

const shown = (value: unknown): string => (value === undefined ? 'nothing' : canonical(value).slice(0, 80));
const quoted = (text: string): string => `“${text.slice(0, 80)}”`;
