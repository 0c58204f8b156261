/** A figure with its limits; smaller is better unless `more`. */
export type Figure = {
  readonly id: string;
  readonly what: string;
  readonly value: number;
  readonly floor: number;
  readonly target: number;
  /** Share by which the peer strayed from itself; 0 for counts. */
  readonly noise: number;
  /** Default: times the peer's. `%` takes a share of 1. */
  readonly unit?: string;
  readonly more?: boolean;
  /** The value is a share of what the peer adds to the same page, and so is the noise: it counts in full, not in proportion. */
  readonly added?: boolean;
  /** Smallest and largest value over the rounds. */
  readonly range?: readonly [min: number, max: number];
};
export type Verdict = 'target met' | 'floor met' | 'FLOOR MISSED' | 'inconclusive';

const calm = 0.05;

/** Where the noise is over 5 % and could carry the figure over the floor, nothing was shown. */
export function verdictOf({ value, floor, target, noise, more, added }: Figure): Verdict {
  const stray = noise > calm ? (added ? noise : value * noise) : 0;
  const side = more ? -1 : 1;
  if (side * (value - floor) - stray > 0) return 'FLOOR MISSED';
  if (side * (value - floor) + stray > 0) return 'inconclusive';
  return side * (value - target) + stray <= 0 ? 'target met' : 'floor met';
}

export function printFigures(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.id,
    figure.what,
    shown(figure.value, figure.unit),
    figure.range ? figure.range.map((value) => shown(value, figure.unit)).join(' – ') : '',
    limit(figure, figure.floor),
    limit(figure, figure.target),
    figure.noise === 0 ? '' : `${(figure.noise * 100).toFixed(1)} %`,
    verdictOf(figure),
  ]);
  const head = ['', '', 'figure', 'range', 'floor', 'target', 'noise', 'verdict'];
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => (row[at] ?? '').length)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, at) =>
          at < 2 || at === 7 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

/** Prints them with what to do, and sets the exit code: 1 below a floor or when nothing was shown. */
export function report(figures: readonly Figure[]): number {
  console.log(printFigures(figures));
  const bad = figures
    .map(verdictOf)
    .filter((verdict) => verdict === 'FLOOR MISSED' || verdict === 'inconclusive');
  if (bad.includes('inconclusive'))
    console.log('\nInconclusive is no pass: run it again when the machine is calmer.');
  return bad.length > 0 ? 1 : 0;
}

const limit = ({ more, unit }: Figure, value: number): string => `${more ? '≥' : '≤'} ${shown(value, unit)}`;

const decimals: Readonly<Record<string, number>> = { '×': 2, '%': 1, ms: 1 };
const shown = (value: number, unit = '×'): string =>
  `${(unit === '%' ? value * 100 : value).toFixed(decimals[unit] ?? 0)} ${unit}`;
