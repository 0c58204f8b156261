/** How far a figure is driven: a slice for `npm test`, the whole for `npm run faults`, more for `npm run faults:long`. */
export const reaches = ['slice', 'whole', 'long'] as const;
export type Reach = (typeof reaches)[number];

export type Drive = {
  readonly reach: Reach;
  /** Gives the same faults again. */
  readonly seed: number;
  readonly random: () => number;
  /** A line about what is being done, for whoever waits. */
  readonly say: (line: string) => void;
};

/** One line of the result. A control is done wrong on purpose: it passes when the loss is noticed. */
export type Shown = { readonly what: string; readonly found: string; readonly passed: boolean };

/** One of the reliability figures: provokes a kind of fault many times and counts what became of the walk. */
export type Figure = {
  readonly id: string;
  readonly about: string;
  /** How long the whole of it takes, about, on two cores. */
  readonly minutes: number;
  readonly run: (drive: Drive) => Promise<Shown[]>;
};

export function defineFigure(figure: Figure): Figure {
  return figure;
}
