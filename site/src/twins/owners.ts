import { findingTitle } from '../../../core/report/finding-title.ts';
import { md } from '../../../core/report/markdown/escape-markdown.ts';
import { mdTable } from '../../../core/report/markdown/markdown-table.ts';
import { formatNumber } from '../../../core/report/numbers.ts';
import { findingPath } from '../audits/finding-path.ts';
import {
  costOf,
  mostUnowned,
  nextDue,
  type Owned,
  type Owner,
  owners,
  unowned,
  worstOf,
} from '../audits/owners.ts';
import { markdownLink } from '../frame/markdown-link.ts';
import { dayOf, reportWords, words } from '../words/words.ts';
import { twin } from './twin.ts';

const said = words.views.owners;
const heads = [
  { text: said.owner },
  { text: said.open, numeric: true },
  { text: said.cost, numeric: true },
  { text: said.worst, numeric: true },
  { text: said.due },
];

/** Who is in charge of what, and what nobody is in charge of. */
export async function ownersTwin(): Promise<string> {
  const all = await owners();
  const nobody = (await unowned()).slice(0, mostUnowned);
  return twin(said.title, said.about, [
    all.length === 0 ? said.empty : mdTable(heads, all.map(rowOf)),
    nobody.length > 0 && `## ${said.nobody}`,
    nobody.length > 0 && said.nobodyAbout,
    nobody.map(lineOf).join('\n'),
  ]);
}

function rowOf({ id, name, findings }: Owner): string[] {
  const due = nextDue(findings);
  return [
    markdownLink(name, `/owners/${id}/`),
    String(findings.length),
    formatNumber(costOf(findings), reportWords),
    findings.length === 0 ? '–' : String(worstOf(findings)),
    due === undefined ? '–' : dayOf(due),
  ];
}

function lineOf({ audit, finding, points }: Owned): string {
  const { audit: walk, persona } = audit.audit;
  const link = markdownLink(findingTitle(finding, reportWords), findingPath(audit, finding));
  return `- ${link}: ${md(walk.journey.name)} · ${md(persona.name)} (−${formatNumber(points, reportWords)})`;
}
