import type { Audit } from '../journey/audit.ts';
import type { Touchpoint } from '../journey/touchpoint.ts';
import { clean } from '../report/escape.ts';
import { isFormula } from './formula.ts';

/**
 * The map as a grid to paste into Miro, Mural, FigJam or a spreadsheet: a column a touchpoint, a row a lane. Tab-separated, a line
 * a row; no cell holds a tab, a line break or a formula.
 */
export function whiteboardTsv(audit: Audit): string {
  const columns = audit.stages.flatMap((stage) =>
    stage.touchpoints.map((touchpoint) => ({ stage: stage.name, touchpoint })),
  );
  const row = (name: string, of: (it: (typeof columns)[number]) => string) => [name, ...columns.map(of)];
  const notes = ({ touchpoint }: { touchpoint: Touchpoint }, ...kinds: string[]) =>
    touchpoint.notes
      .filter((it) => kinds.includes(it.kind))
      .map((it) => it.text)
      .join(' / ');
  const findings = (touchpoint: Touchpoint, isWanted: (it: Audit['findings'][number]) => boolean) =>
    audit.findings
      .filter((it) => it.touchpoint === touchpoint.id && it.status !== 'dismissed' && isWanted(it))
      .map((it) => it.title)
      .join(' / ');
  const rows = [
    row('Stage', (it) => it.stage),
    row('Touchpoint', (it) => it.touchpoint.name),
    row('Channel', (it) => it.touchpoint.channel),
    row('Moment of truth', (it) => (it.touchpoint.momentOfTruth ? 'yes' : '')),
    row('Actions', (it) => it.touchpoint.actions.map((action) => action.text).join(' / ')),
    row('Emotion (-2 to 2)', (it) => it.touchpoint.emotions.map((emotion) => emotion.value).join(' / ')),
    row('Stimulus', (it) =>
      it.touchpoint.emotions
        .map((emotion) => emotion.stimulus)
        .filter(Boolean)
        .join(' / '),
    ),
    row('Thinking', (it) => notes(it, 'thinking', 'quote')),
    row('Friction', (it) =>
      findings(it.touchpoint, ({ class: sort }) => sort === 'pain' || sort === 'churn-risk'),
    ),
    row('Opportunities', (it) =>
      [findings(it.touchpoint, ({ class: sort }) => sort === 'opportunity'), notes(it, 'idea', 'experiment')]
        .filter(Boolean)
        .join(' / '),
    ),
    row('Owner', (it) => it.touchpoint.owner ?? ''),
  ];
  return `${rows.map((cells) => cells.map(cell).join('\t')).join('\n')}\n`;
}

/** A number may begin with a minus; anything else that a spreadsheet would run gets an apostrophe. */
function cell(text: string): string {
  const line = clean(text).trim();
  const isNumber = /^-?\d+(?:\.\d+)?(?: \/ -?\d+(?:\.\d+)?)*$/.test(line);
  if (!isNumber && isFormula(line)) return `'${line}`;
  return line.startsWith('"') ? `"${line.replaceAll('"', '""')}"` : line;
}
