import { writeAudit } from '../../../core/exchange/audit-json.ts';
import { mermaidOf } from '../../../core/exchange/mermaid.ts';
import { flowOf } from '../../../core/exchange/recorder-out.ts';
import { sarifOf } from '../../../core/exchange/sarif.ts';
import { findingsCsv, ledgerCsv, touchpointsCsv } from '../../../core/exchange/tables.ts';
import { jiraCsv, linearCsv } from '../../../core/exchange/trackers.ts';
import { ownersOf } from '../../../core/gaps/owners.ts';
import { slug } from '../../../core/projection/page-key.ts';
import { renderBadge } from '../../../core/report/badge.ts';
import { renderReport } from '../../../core/report/html.ts';
import { renderMap } from '../../../core/report/map.ts';
import { renderMarkdown } from '../../../core/report/markdown.ts';
import { renderOwnerExtract } from '../../../core/report/owner-extract.ts';
import { dataAddresses } from './pictures.ts';
import type { Published } from './published.ts';

export type Download = { file: string; label: string; about: string; content: () => string | Uint8Array };

/** What a reader can take along from a journey page, as files beside it. */
export function downloads(published: Published): readonly Download[] {
  const { audit, score, bytes } = published;
  const { locale } = audit.audit;
  return [
    {
      file: 'audit.waymark.zip',
      label: 'The whole audit',
      about: 'Bundle with every picture; opens in Waymark',
      content: () => bytes,
    },
    {
      file: 'report.html',
      label: 'Report',
      about: 'One HTML file, readable offline, prints well',
      content: () => renderReport(published, { pictures: dataAddresses(published), locale }),
    },
    {
      file: 'report.md',
      label: 'Markdown',
      about: 'For an issue or a wiki',
      content: () => renderMarkdown(published, { locale }),
    },
    {
      file: 'map.svg',
      label: 'Map picture',
      about: 'SVG, for slides',
      content: () => renderMap(published, { locale, theme: 'light' }),
    },
    {
      file: 'findings.csv',
      label: 'Findings table',
      about: 'CSV for a spreadsheet',
      content: () => findingsCsv(audit),
    },
    {
      file: 'touchpoints.csv',
      label: 'Touchpoints table',
      about: 'CSV, with scores',
      content: () => touchpointsCsv(audit, score),
    },
    {
      file: 'ledger.csv',
      label: 'Lost points',
      about: 'CSV, one line for each cause',
      content: () => ledgerCsv(audit, score),
    },
    {
      file: 'jira.csv',
      label: 'Jira import',
      about: 'One issue for each finding',
      content: () => jiraCsv(audit),
    },
    {
      file: 'linear.csv',
      label: 'Linear import',
      about: 'One issue for each finding',
      content: () => linearCsv(audit),
    },
    {
      file: 'journey.mmd',
      label: 'Mermaid',
      about: 'A journey diagram as text',
      content: () => mermaidOf(audit),
    },
    {
      file: 'recorder.json',
      label: 'Recorder steps',
      about: 'Walk it again in DevTools or CI',
      content: () => JSON.stringify(flowOf(audit), null, 2),
    },
    {
      file: 'findings.sarif',
      label: 'SARIF',
      about: 'For code scanning',
      content: () => sarifOf(audit, 'audit.waymark.zip', audit.audit.app),
    },
    {
      file: 'audit.json',
      label: 'Audit data',
      about: 'JSON, as documented',
      content: () => writeAudit(audit, score),
    },
    {
      file: 'badge.svg',
      label: 'Badge',
      about: 'For a README',
      content: () =>
        renderBadge(score.score, { label: audit.audit.journey.name, gatePassed: score.gates.pass }),
    },
    ...ownerPages(published),
  ];
}

function ownerPages(published: Published): Download[] {
  const taken = new Set<string>();
  return ownersOf(published.audit).flatMap((owner) => {
    const file = `for-${slug(owner) || 'owner'}.html`;
    if (taken.has(file)) return [];
    taken.add(file);
    return [
      {
        file,
        label: `For ${owner}`,
        about: 'One page: what is theirs to mend',
        content: () => renderOwnerExtract(published, owner, { locale: published.audit.audit.locale }),
      },
    ];
  });
}
