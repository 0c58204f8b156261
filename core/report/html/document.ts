import { html, type Markup, type Piece, trusted } from '../escape.ts';
import { tokensCss } from '../tokens-css.ts';
import { printCss, reportCss, sheetCss } from './report-css.ts';

/** One file, no script, nothing fetched: the policy forbids both, should anything ever slip in. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

export function htmlDocument(title: string, language: string, body: Piece, css = ''): string {
  const head = html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${trusted(policy)}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark"><title>${title}</title><style>${trusted(tokensCss() + reportCss + sheetCss + printCss + css)}</style></head>`;
  const whole: Markup = html`${head}<body>${body}</body></html>\n`;
  return whole.markup;
}
