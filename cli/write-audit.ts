import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeBundle } from '../core/exchange/bundle.ts';
import type { Audit } from '../core/journey/audit.ts';
import { slug } from '../core/projection/page-key.ts';
import { renderReport } from '../core/report/html.ts';
import { renderMarkdown } from '../core/report/markdown.ts';
import { inputOf } from '../core/scoring/input-of.ts';
import { score } from '../core/scoring/score.ts';
import { readyFolder } from './out-place.ts';
import type { AuditFile } from './read-input.ts';
import { sha256 } from './sha256.ts';

export type Written = { bundle: string; html: string; markdown: string };

/** Both reports of an audit. Pictures go into the HTML as data addresses, so that it stays one file. */
export function reportsOf({ audit, pictures }: AuditFile): { html: string; markdown: string } {
  const data = { audit, score: score(inputOf(audit)) };
  const embedded = new Map(
    [...pictures].map(([id, bytes]) => [
      id,
      `data:image/webp;base64,${Buffer.from(bytes).toString('base64')}`,
    ]),
  );
  return {
    html: renderReport(data, { pictures: embedded, locale: audit.audit.locale }),
    markdown: renderMarkdown(data, { locale: audit.audit.locale }),
  };
}

/** Writes bundle, HTML and Markdown report of an audit into `dir`, named after journey and persona. */
export async function writeAuditFiles(
  dir: string,
  file: AuditFile,
  name = auditName(file.audit),
): Promise<Written> {
  await readyFolder(dir);
  const { html, markdown } = reportsOf(file);
  const bundle = await writeBundle({ ...file, reportHtml: html, reportMarkdown: markdown }, sha256);
  const written = {
    bundle: join(dir, `${name}.waymark.zip`),
    html: join(dir, `${name}.html`),
    markdown: join(dir, `${name}.md`),
  };
  await writeFile(written.bundle, bundle);
  await writeFile(written.html, html);
  await writeFile(written.markdown, markdown);
  return written;
}

/** What the files of an audit are called: journey and persona. */
export function fileName({ journey, persona }: Named): string {
  return `${slug(journey.name) || 'journey'}-${slug(persona.name) || 'persona'}`;
}
type Named = { readonly journey: { readonly name: string }; readonly persona: { readonly name: string } };

export const auditName = ({ audit, persona }: Audit): string => fileName({ journey: audit.journey, persona });
