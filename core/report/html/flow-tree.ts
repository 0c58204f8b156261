import type { PlanStep } from '../../journey/plan.ts';
import type { Flow, FlowStep } from '../../plan/flow.ts';
import { isolated } from '../direction.ts';
import { html, type Markup, type Piece } from '../escape.ts';
import type { Messages } from '../messages/messages-for.ts';
import { formatDuration } from '../numbers.ts';
import { said } from './user-text.ts';

/** Levels that are indented. What hangs deeper stands in the last one and says whom it follows: a phone has no more room. */
const deepest = 5;

type Way = NonNullable<PlanStep['branch']>['on'];

/** The steps of an automation flow as a tree: under each step the ways that leave it. */
export function flowTree({ steps }: Pick<Flow, 'steps'>, words: Messages): Piece {
  if (steps.length === 0) return '';
  return html`<ol class="way" aria-label="${words.planFlow.steps}">${steps.map((it) => item(it, '', 1, words))}</ol>`;
}

function item(node: FlowStep, way: string, level: number, words: Messages): Markup {
  const below =
    level < deepest
      ? waysFrom(node, words).map((it) => item(it.node, it.way, level + 1, words))
      : allBelow(node, words).map((it) => html`<li>${line(it.node, it.way, words)}</li>`);
  return html`<li>${line(node, way, words)}${below.length > 0 && html`<ol>${below}</ol>`}</li>`;
}

function line({ step, delayMs }: FlowStep, way: string, words: Messages): Markup {
  const { planFlow } = words;
  const facts = [
    words.channel(step.channel),
    delayMs === undefined ? '' : planFlow.after(formatDuration(delayMs, words)),
    step.optional ? planFlow.optional : '',
  ].filter(Boolean);
  return html`<p>${way !== '' && html`<span class="if">${said(way)}</span> `}<b>${said(step.name)}</b> <span class="facts">${said(facts.join(' · '))}</span></p>`;
}

function waysFrom({ branches }: FlowStep, { planFlow }: Messages): { node: FlowStep; way: string }[] {
  // The only way there is needs no “otherwise”, and neither does what follows in a way that was named.
  const isThen = (on: Way, index: number) => index > 0 || (on === 'otherwise' && branches.length === 1);
  return branches.flatMap(({ on, steps }) =>
    steps.map((node, index) => ({ node, way: isThen(on, index) ? planFlow.next : planFlow.ways[on] })),
  );
}

/** All that hangs on a step, one after the other; a plan can be two thousand steps deep. */
function allBelow(top: FlowStep, words: Messages): { node: FlowStep; way: string }[] {
  const list: { node: FlowStep; way: string }[] = [];
  const stack = waysFrom(top, words).reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    list.push(next);
    const name = words.quoted(isolated(next.node.step.name));
    for (const { node, way } of waysFrom(next.node, words).reverse())
      stack.push({ node, way: words.planFlow.behind(way, name) });
  }
  return list;
}
