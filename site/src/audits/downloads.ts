import { writeRead } from '../../../core/exchange/audit-json.ts';
import { junitOf } from '../../../core/exchange/junit.ts';
import { mermaidOf } from '../../../core/exchange/mermaid.ts';
import { flowOf } from '../../../core/exchange/recorder-out.ts';
import { sarifOf } from '../../../core/exchange/sarif.ts';
import { findingsCsv, ledgerCsv, touchpointsCsv } from '../../../core/exchange/tables.ts';
import { githubIssues, gitlabCsv, jiraCsv, linearCsv } from '../../../core/exchange/trackers.ts';
import { ownersOf } from '../../../core/gaps/owners.ts';
import { slug } from '../../../core/projection/page-key.ts';
import { renderBadge } from '../../../core/report/badge.ts';
import { renderFlow } from '../../../core/report/flow.ts';
import { renderReport } from '../../../core/report/html.ts';
import { type JourneyView, journeyView } from '../../../core/report/journey-view.ts';
import { renderMap } from '../../../core/report/map.ts';
import { renderMarkdown } from '../../../core/report/markdown.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { renderOwnerExtract } from '../../../core/report/owner-extract.ts';
import { renderTimeline } from '../../../core/report/timeline.ts';
import { bundleBytes } from './bundle-of.ts';
import { historyMarkdown } from './history-markdown.ts';
import { dataAddresses, pictureFile } from './pictures.ts';
import type { Published } from './published.ts';

/** Groups in the order they are shown. */
export const downloadGroups = ['read', 'show', 'work', 'data'] as const;
export type DownloadGroup = (typeof downloadGroups)[number];

/** `key` finds its words; those of one owner have their name instead. */
export type Download = {
  file: string;
  key: string;
  owner?: string;
  group: DownloadGroup;
  content: () => string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>;
};

/** What a reader can take along from a journey page, as files beside it. */
export function downloads(published: Published): readonly Download[] {
  const { audit, score, file } = published;
  const { locale, app } = audit.audit;
  const light = { locale, theme: 'light' as const };
  const bundle = 'audit.waymark.zip';
  const of = (group: DownloadGroup, key: string, file: string, content: Download['content']): Download => ({
    group,
    key,
    file,
    content,
  });
  return [
    of('read', 'report', 'report.html', async () => {
      const pictures = await dataAddresses(published);
      return renderReport(arranged(published), { pictures, locale });
    }),
    of('read', 'markdown', 'report.md', async () => {
      return renderMarkdown(arranged(published), { locale }) + (await historyMarkdown(published));
    }),
    ...ownerPages(published),
    of('show', 'map', 'map.svg', () => renderMap(arranged(published), light)),
    of('show', 'timeline', 'timeline.svg', () => renderTimeline(arranged(published), light)),
    of('show', 'flow', 'flow.svg', () => renderFlow(arranged(published), light)),
    of('show', 'mermaid', 'journey.mmd', () => mermaidOf(audit)),
    of('show', 'badge', 'badge.svg', () =>
      renderBadge(score.score, { label: audit.audit.journey.name, gatePassed: score.gates.pass }),
    ),
    of('work', 'jira', 'jira.csv', () => jiraCsv(audit)),
    of('work', 'linear', 'linear.csv', () => linearCsv(audit)),
    of('work', 'gitlab', 'gitlab.csv', () => gitlabCsv(audit)),
    of('work', 'github', 'github-issues.json', () => githubIssues(audit)),
    of('work', 'recorder', 'recorder.json', () => JSON.stringify(flowOf(audit), null, 2)),
    of('work', 'junit', 'junit.xml', () =>
      junitOf([{ audit, score }], (id) => `pictures/${pictureFile(id)}`),
    ),
    of('work', 'sarif', 'findings.sarif', () => sarifOf(audit, bundle, app)),
    of('data', 'bundle', bundle, () => bundleBytes(file)),
    of('data', 'json', 'audit.json', () => writeRead(audit, score)),
    of('data', 'findings', 'findings.csv', () => findingsCsv(audit)),
    of('data', 'touchpoints', 'touchpoints.csv', () => touchpointsCsv(audit, score)),
    of('data', 'ledger', 'ledger.csv', () => ledgerCsv(audit, score)),
  ];
}

let last: { published: Published; view: JourneyView } | undefined;

/** The page of a journey and its files are made one after another, so they share what is worked out once; only the last one's is kept. */
export function arranged(published: Published): JourneyView {
  if (last?.published !== published)
    last = { published, view: journeyView(published, messagesFor(published.audit.audit.locale)) };
  return last.view;
}

function ownerPages(published: Published): Download[] {
  const taken = new Map<string, number>();
  return ownersOf(published.audit).map((owner): Download => {
    const plain = `for-${slug(owner) || 'owner'}`;
    const count = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, count);
    const file = count === 1 ? `${plain}.html` : `${plain}-${count}.html`;
    const content = () =>
      renderOwnerExtract(arranged(published), owner, { locale: published.audit.audit.locale });
    return { file, key: 'owner', owner, group: 'read', content };
  });
}
