import { md } from '../../../core/report/markdown/escape-markdown.ts';
import { mdTable } from '../../../core/report/markdown/markdown-table.ts';
import { formatSigned } from '../../../core/report/numbers.ts';
import { type Series, series } from '../audits/series.ts';
import { markdownLink } from '../frame/markdown-link.ts';
import { dayOf, reportWords, words } from '../words/words.ts';
import { scoreText, twin } from './twin.ts';

const { gallery, card, empty, journey, persona, score, gates } = words.journeys;

/** The gallery: one line for each card. */
export async function journeysTwin(): Promise<string> {
  const rows = (await series()).map(rowOf);
  const heads = [journey, persona, gallery.walked, score, gallery.health, gates, words.views.changes.moved];
  return twin(gallery.title, gallery.description, [
    rows.length === 0
      ? empty.title
      : mdTable(
          heads.map((text) => ({ text })),
          rows,
        ),
  ]);
}

function rowOf({ latest, audits }: Series): string[] {
  const { audit, score: now } = latest;
  const before = audits.at(-2)?.score.score ?? null;
  return [
    markdownLink(audit.audit.journey.name, `/journeys/${latest.slug}/`),
    md(audit.persona.name),
    dayOf(audit.audit.startedAt),
    scoreText(now.score),
    now.band ? reportWords.bands[now.band.id] : card.notScored,
    now.gates.pass ? card.gatesPassed : card.gatesFailed(now.gates.failures.length),
    now.score === null || before === null ? '–' : formatSigned(now.score - before, reportWords),
  ];
}
