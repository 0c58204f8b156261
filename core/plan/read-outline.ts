import { flowAims, type Plan, planSchema } from '../journey/plan.ts';
import type { StageModel } from '../journey/stage-model.ts';
import { stepIdFor } from './outline-ids.ts';
import { type OutlineLine, readLine } from './outline-line.ts';

/** What is wrong with an outline, and in which line (from 1). */
export interface OutlineProblem {
  line: number;
  message: string;
}

type Model = Pick<StageModel, 'stages' | 'name'>;
type Heads = { name: string; aim?: string; trigger?: string; lead?: string };

/**
 * Reads a plan written as text, one line a step:
 *
 *     # Welcome
 *     aim: welcome
 *     trigger: the order is paid
 *     for: customer
 *     ## Onboarding
 *     - Welcome e-mail [e-mail] within 1 h
 *       - clicked: First steps [product]
 *       - inactive: Reminder [e-mail] within 2 d (optional)
 *
 * A step indented under another leaves it by that branch, `otherwise` where none is named. A step without a channel is on
 * the website. Ids are made from stage and name unless written as `{#id}`. Gives every problem, not only the first.
 */
export function readOutline(
  text: string,
  model: Model,
  id = 'plan',
): { plan: Plan } | { problems: OutlineProblem[] } {
  const problems: OutlineProblem[] = [];
  const heads: Heads = { name: 'Plan' };
  const tree = stepTree();
  let stage: string | undefined;
  text.split(/\r\n|\r|\n/).forEach((raw, index) => {
    const line = raw.replace(/\t/g, '  ').trimEnd();
    const content = line.trim();
    let message: string | undefined;
    if (content.startsWith('## ')) {
      const wanted = content.slice(3).trim();
      stage = stageId(model, wanted);
      if (stage === undefined) message = `“${model.name}” has no stage “${wanted}”: it has ${namesOf(model)}`;
    } else if (content.startsWith('# ')) {
      heads.name = content.slice(2).trim();
    } else if (/^[-*]\s/.test(content)) {
      const read = readLine(content.slice(1).trim());
      if ('problem' in read) message = read.problem;
      else if (stage === undefined) message = 'a step comes before its stage: put a line “## stage” above it';
      else message = tree.add(read, stage, line.length - line.trimStart().length);
    } else if (content !== '') {
      message = readHead(heads, content);
    }
    if (message !== undefined) problems.push({ line: index + 1, message });
  });
  if (problems.length > 0) return { problems };
  const plan = planSchema.safeParse({ id, ...heads, steps: tree.steps });
  if (plan.success) return { plan: plan.data };
  return {
    problems: plan.error.issues.map((it) => ({ line: 1, message: `${it.path.join('.')}: ${it.message}` })),
  };
}

/** Collects steps; the indentation says which step one hangs under. `add` answers with a problem or nothing. */
function stepTree(): {
  steps: Plan['steps'];
  add(line: OutlineLine, stage: string, indent: number): string | undefined;
} {
  const steps: Plan['steps'] = [];
  const ids = new Set<string>();
  const open: { indent: number; id: string }[] = [];
  return {
    steps,
    add({ name, on, channel = 'website', optional, withinMs, id: written }, stage, indent) {
      while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
      const parent = open.at(-1);
      if (on !== undefined && parent === undefined) {
        return `“${on}” needs a step to branch off: indent it under that step`;
      }
      if (written !== undefined && ids.has(written)) return `the id “${written}” is used twice`;
      const id = written ?? stepIdFor(stage, name, ids);
      ids.add(id);
      open.push({ indent, id });
      steps.push({
        id,
        stage,
        name,
        channel,
        optional,
        ...(withinMs === undefined ? {} : { withinMs }),
        ...(parent ? { branch: { on: on ?? 'otherwise', of: parent.id } } : {}),
      });
      return undefined;
    },
  };
}

function readHead(heads: Heads, content: string): string | undefined {
  const [, key = '', value = ''] = /^(aim|trigger|for)\s*:\s*(.*)$/i.exec(content) ?? [];
  switch (key.toLowerCase()) {
    case 'aim':
      if (!flowAims.some((it) => it === value)) return `“${value}” is no aim: choose ${flowAims.join(', ')}`;
      heads.aim = value;
      return undefined;
    case 'trigger':
      heads.trigger = value;
      return undefined;
    case 'for':
      heads.lead = value;
      return undefined;
    default:
      return 'expected “# name”, “## stage”, “- step”, or “aim:”, “trigger:”, “for:”';
  }
}

function stageId(model: Model, wanted: string): string | undefined {
  const key = wanted.toLowerCase();
  return model.stages.find((it) => it.id.toLowerCase() === key || it.name.toLowerCase() === key)?.id;
}

const namesOf = (model: Model): string => model.stages.map((it) => it.name).join(', ');
