import type { SourceFile } from './source-tree.ts';

/** A rule of the house that no other tool checks. It is a leaf: it imports no sibling. */
export interface Convention {
  /** Equal to its file name. */
  readonly id: string;
  /** What to do about it; shown with every problem. */
  readonly mend: string;
  appliesTo(path: string): boolean;
  /** One line per problem; empty when the file keeps the rule. `paths` are all files there are. */
  problems(file: SourceFile, paths: ReadonlySet<string>): string[];
  /** Files that break the rule and must be caught: without them the rule could rot into one that catches nothing. */
  readonly breaks: readonly SourceFile[];
  /** Files that look like it and must not be caught. */
  readonly keeps: readonly SourceFile[];
}

const code = /\.(ts|mts|mjs|js|astro)$/;

export const isCode = (path: string): boolean => code.test(path);

/** `line N: what is there` for every line that matches. */
export function linesWith(text: string, pattern: RegExp): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      pattern.test(line) ? [`line ${index + 1}: ${line.trim().slice(0, 120)}`] : [],
    );
}

/** Whether a comment on this line or shortly above it gives a reason; lines count from 1. */
export function hasReason(text: string, line: number): boolean {
  return /(^|\s)\/\/ \S|\*\//.test(
    text
      .split('\n')
      .slice(Math.max(0, line - 4), line)
      .join('\n'),
  );
}

/** Code with its comments and strings blanked out, line by line, so that prose is not taken for code. */
export function withoutProse(text: string): string {
  const prose = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
  return text.replace(prose, (found) => found.replace(/[^\n]/g, ' '));
}
