/** A figure with its limits; smaller is better. */
export type Figure = {
  readonly id: string;
  readonly what: string;
  readonly value: number;
  readonly floor: number;
  readonly target: number;
  /** Share by which the peer strayed from itself; 0 for counts. */
  readonly noise: number;
  readonly unit?: string;
};
export type Verdict = 'target met' | 'floor met' | 'FLOOR MISSED' | 'inconclusive';

const calm = 0.05;

/** Where the noise is over 5 % and could carry the figure over the floor, nothing was shown. */
export function verdictOf({ value, floor, target, noise }: Figure): Verdict {
  const stray = noise > calm ? value * noise : 0;
  if (value - stray > floor) return 'FLOOR MISSED';
  if (value + stray > floor) return 'inconclusive';
  return value + stray <= target ? 'target met' : 'floor met';
}

export function printFigures(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.id,
    figure.what,
    shown(figure.value, figure.unit),
    shown(figure.floor, figure.unit),
    shown(figure.target, figure.unit),
    figure.noise === 0 ? '' : `${(figure.noise * 100).toFixed(1)} %`,
    verdictOf(figure),
  ]);
  const head = ['', '', 'figure', 'floor', 'target', 'noise', 'verdict'];
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => (row[at] ?? '').length)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, at) =>
          at < 2 || at === 6 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

const shown = (value: number, unit = '×'): string =>
  unit === '×' ? `${value.toFixed(2)} ×` : `${value.toFixed(0)} ${unit}`;
