import { documentLink } from '../../../core/journey/document-link.ts';
import { findingTitle } from '../../../core/report/finding-title.ts';
import { severityWords } from '../../../core/report/finding-words.ts';
import { md, mdLink } from '../../../core/report/markdown/escape-markdown.ts';
import { mdTable } from '../../../core/report/markdown/markdown-table.ts';
import { formatNumber } from '../../../core/report/numbers.ts';
import { findingPath } from '../audits/finding-path.ts';
import { type Owned, type Owner, placeOf, stagesOf } from '../audits/owners.ts';
import { markdownLink } from '../frame/markdown-link.ts';
import { dayOf, reportWords, words } from '../words/words.ts';
import { twin } from './twin.ts';

const said = words.views.owners;
const heads = [
  { text: said.finding },
  { text: reportWords.report.severityHead },
  { text: said.where },
  { text: words.journeys.journey },
  { text: said.dueOn },
  { text: said.brings, numeric: true },
];

/** What is one owner's: findings, findings that look like theirs, documents. */
export function ownerTwin(owner: Owner): string {
  const stages = stagesOf(owner).map(md).join(', ');
  const documents = owner.places.flatMap(({ audit, extract }) =>
    extract.documents.map(({ exists, name, link }) => {
      const journey = markdownLink(audit.audit.audit.journey.name, `/journeys/${audit.slug}/`);
      return `- ${exists ? said.there : said.missing}: ${mdLink(name, documentLink(link))} · ${journey}`;
    }),
  );
  return twin(md(owner.name), said.description(md(owner.name)), [
    stages !== '' && `${said.stages}: ${stages}`,
    `## ${said.theirs}`,
    owner.findings.length === 0 ? said.nothingOpen : mdTable(heads, owner.findings.map(rowOf)),
    owner.suggested.length > 0 && `## ${said.suggested}`,
    owner.suggested.length > 0 && mdTable(heads, owner.suggested.map(rowOf)),
    documents.length > 0 && `## ${said.documents}`,
    documents.join('\n'),
  ]);
}

function rowOf(it: Owned): string[] {
  const { audit, persona } = it.audit.audit;
  return [
    markdownLink(findingTitle(it.finding, reportWords), findingPath(it.audit, it.finding)),
    md(severityWords(it.finding, reportWords)),
    md(placeOf(it)),
    `${md(audit.journey.name)} · ${md(persona.name)}`,
    it.finding.due === undefined ? '–' : dayOf(it.finding.due),
    formatNumber(it.points, reportWords),
  ];
}
