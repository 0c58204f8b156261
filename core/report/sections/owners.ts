import { html } from '../escape.ts';
import { fixesTable } from '../html/fixes-table.ts';
import { said } from '../html/user-text.ts';
import { formatPoints } from '../numbers.ts';
import { ownerFixes } from '../owner-fixes.ts';
import { ofWalk } from './of-walk.ts';
import type { Section } from './section.ts';

/** The fixes of everybody who is in charge of some; the unowned ones last. */
export const owners: Section = {
  id: 'owners',
  title: (words) => words.report.fixesByOwner,
  body: ofWalk((view) => {
    const { report } = view.words;
    const groups = ownerFixes(view);
    if (groups.length === 0) return '';
    return html`${groups.map((group) => {
      const name = group.owner ?? report.noOwner;
      return html`<details open><summary>${said(name)} <span class="facts">${report.together(formatPoints(group.regained, view.words))}</span></summary>${fixesTable(`${report.fixesByOwner}: ${name}`, group.fixes, view)}</details>`;
    })}`;
  }),
};
