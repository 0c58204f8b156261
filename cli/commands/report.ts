import { basename, extname } from 'node:path';
import { Command } from 'commander';
import { type ExitCode, exitCodes, Stop } from '../exit.ts';
import { checkOutFile, readyFile, writeOut } from '../out-place.ts';
import { readAuditFile } from '../read-input.ts';
import { during, print } from '../say.ts';
import { reportsOf } from '../write-audit.ts';

/** PDF needs a browser; the others are made by core alone. */
const kinds = ['.html', '.md', '.pdf'] as const;

export function reportCommand(done: (code: ExitCode) => void): Command {
  return new Command('report')
    .description('write the report of an audit as one HTML file, Markdown or PDF')
    .argument('<file>', 'a .waymark.zip bundle or an audit JSON')
    .option('-o, --out <file>', 'where to write; the ending .html, .md or .pdf says what')
    .addHelpText(
      'after',
      '\nExamples:\n  waymark report audit.waymark.zip\n  waymark report audit.waymark.zip --out audit.pdf',
    )
    .action(async (file: string, options: { out?: string }) => {
      const out = options.out ?? `${basename(file).replace(/(\.waymark)?\.(zip|json)$/, '')}.html`;
      await checkOutFile(out, 'audit.html');
      const kind = kinds.find((ending) => ending === extname(out).toLowerCase());
      if (!kind) throw new Stop(`A report ends in .html, .md or .pdf, not “${extname(out)}”.`);
      const reports = reportsOf(await readAuditFile(file));
      if (kind === '.pdf') {
        await readyFile(out);
        await during('Printing', () => printPdf(reports.html, out));
      } else await writeOut(out, kind === '.md' ? reports.markdown : reports.html);
      print(out);
      done(exitCodes.fine);
    });
}

async function printPdf(html: string, out: string): Promise<void> {
  const { openBrowser } = await import('../walker/browser.ts');
  const browser = await openBrowser({ headless: true });
  try {
    const page = await browser.newPage();
    await page.setContent(html, { waitUntil: 'load' });
    await page.pdf({ path: out, format: 'A4', printBackground: true, preferCSSPageSize: true });
  } finally {
    await browser.close();
  }
}
