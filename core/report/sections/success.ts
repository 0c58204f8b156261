import { conflictingSuccess } from '../../gaps/conflicting-success.ts';
import { html } from '../escape.ts';
import { table } from '../html/table.ts';
import { said } from '../html/user-text.ts';
import { ofWalk } from './of-walk.ts';
import type { Section } from './section.ts';

/** Stages in which the persona and the teams call different things a success, side by side. */
export const success: Section = {
  id: 'success',
  title: (words) => words.report.successTitle,
  body: ofWalk((view) => {
    const { report } = view.words;
    const conflicts = conflictingSuccess(view.audit);
    if (conflicts.length === 0) return '';
    const rows = conflicts.flatMap(({ name, definitions }) =>
      definitions.map(({ who, success: meaning }) => ({
        cells: [said(name), said(who), said(meaning)],
      })),
    );
    const heads = [{ text: report.stage }, { text: report.who }, { text: report.successMeans }];
    return html`<p>${report.successHelp}</p>${table(report.successTitle, heads, rows)}`;
  }),
};
