import { extname } from 'node:path';
import { renderMap } from '../core/report/map.ts';
import { inputOf } from '../core/scoring/input-of.ts';
import { score } from '../core/scoring/score.ts';
import { pdfOf, pictureOf } from './by-browser.ts';
import { Stop } from './exit.ts';
import type { AuditFile } from './read-input.ts';
import { reportsOf } from './write-audit.ts';

/** What a report can be made of, each worked out when it is asked for. */
type Parts = { page(): string; markdown(): string; map(): string };

/** What the ending of a file asks for. Those with dots or pages need a browser; the others are made by core alone. */
export type ReportKind = {
  readonly ending: string;
  readonly about: string;
  /** What is said meanwhile, where it takes a while. */
  readonly slow?: string;
  /** Whether it is the page to read, of which there is one for each owner, too. */
  readonly isPage?: true;
  make(parts: Parts): string | Promise<Uint8Array>;
};

export const reportKinds: readonly ReportKind[] = [
  {
    ending: '.html',
    about: 'the report as one file, with its pictures',
    isPage: true,
    make: ({ page }) => page(),
  },
  { ending: '.md', about: 'the report as Markdown', make: ({ markdown }) => markdown() },
  {
    ending: '.pdf',
    about: 'the report for paper (needs a browser)',
    slow: 'Printing',
    isPage: true,
    make: ({ page }) => pdfOf(page()),
  },
  { ending: '.svg', about: 'the journey map as a drawing', make: ({ map }) => map() },
  {
    ending: '.png',
    about: 'the journey map as a picture (needs a browser)',
    slow: 'Drawing the map',
    make: ({ map }) => pictureOf(map(), 'png'),
  },
  {
    ending: '.webp',
    about: 'the same, a smaller file (needs a browser)',
    slow: 'Drawing the map',
    make: ({ map }) => pictureOf(map(), 'webp'),
  },
];

/** The kind that the file's ending names. */
export function reportKind(file: string): ReportKind {
  const ending = extname(file).toLowerCase();
  const kind = reportKinds.find((it) => it.ending === ending);
  if (kind) return kind;
  const known = reportKinds.map((it) => it.ending).join(', ');
  throw new Stop(
    `What to write is said by the ending of the file, and ${ending === '' ? `${file} has none` : `“${ending}” is not known`}. Known are ${known}.`,
  );
}

/** The parts of an audit's report; `page` stands in for the whole report where it is given. */
export function partsOf(file: AuditFile, page?: string): Parts {
  return {
    page: () => page ?? reportsOf(file).html,
    markdown: () => reportsOf(file).markdown,
    map: () => mapOf(file),
  };
}

/** The journey map in the colours of paper and slides: a file that travels alone does not know its reader's theme. */
export function mapOf({ audit }: Pick<AuditFile, 'audit'>): string {
  return renderMap({ audit, score: score(inputOf(audit)) }, { locale: audit.audit.locale, theme: 'light' });
}
