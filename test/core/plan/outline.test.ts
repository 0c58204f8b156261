import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowAims, type Plan, planSchema } from '../../../core/journey/plan.ts';
import { readDuration, writeDuration } from '../../../core/plan/duration-text.ts';
import { dayMs, hourMs, monthMs } from '../../../core/plan/promised-times.ts';
import { readOutline } from '../../../core/plan/read-outline.ts';
import { writeOutline } from '../../../core/plan/write-outline.ts';
import { success6 } from '../../../core/stages/success-6.ts';

const read = (text: string): Plan => {
  const result = readOutline(text, success6);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.plan;
};
const problems = (text: string) => {
  const result = readOutline(text, success6);
  return 'problems' in result ? result.problems.map((it) => `${it.line}: ${it.message}`) : [];
};
const text = `# Welcome
aim: welcome
trigger: the order is paid
for: customer

## Onboarding
- Welcome e-mail [e-mail] within 1 h
  - clicked: First steps [product]
    - Second steps [product]
  - inactive: Reminder [e-mail] within 2 d (optional)
- Training [webinar] within 90 d {#training}

## Adoption
- Training
`;

test('a text outline becomes a plan', () => {
  const plan = read(text);
  expect(plan).toMatchObject({
    name: 'Welcome',
    aim: 'welcome',
    trigger: 'the order is paid',
    lead: 'customer',
  });
  expect(plan.steps).toEqual([
    {
      id: 'onboarding/welcome-e-mail',
      stage: 'onboarding',
      name: 'Welcome e-mail',
      channel: 'e-mail',
      withinMs: hourMs,
      optional: false,
    },
    {
      id: 'onboarding/first-steps',
      stage: 'onboarding',
      name: 'First steps',
      channel: 'product',
      optional: false,
      branch: { on: 'clicked', of: 'onboarding/welcome-e-mail' },
    },
    {
      id: 'onboarding/second-steps',
      stage: 'onboarding',
      name: 'Second steps',
      channel: 'product',
      optional: false,
      branch: { on: 'otherwise', of: 'onboarding/first-steps' },
    },
    {
      id: 'onboarding/reminder',
      stage: 'onboarding',
      name: 'Reminder',
      channel: 'e-mail',
      withinMs: 2 * dayMs,
      optional: true,
      branch: { on: 'inactive', of: 'onboarding/welcome-e-mail' },
    },
    {
      id: 'training',
      stage: 'onboarding',
      name: 'Training',
      channel: 'webinar',
      withinMs: 90 * dayMs,
      optional: false,
    },
    { id: 'adoption/training', stage: 'adoption', name: 'Training', channel: 'website', optional: false },
  ]);
});

test('and back', () => {
  expect(writeOutline(read(text), success6)).toBe(
    text.replace('- Second steps', '- otherwise: Second steps'),
  );
});

describe('what is wrong is said with its line', () => {
  test.each([
    ['- Hello', ['1: a step comes before its stage: put a line “## stage” above it']],
    [
      '# A\n## Renewal',
      [
        '2: “Customer success, six stages” has no stage “Renewal”: it has Awareness, Consideration, Onboarding, Adoption, Retention, Expansion/Advocacy',
      ],
    ],
    [
      '## onboarding\n- Mail within soon',
      ['2: “soon” is no length of time: write it like 30 min, 24 h, 2 d or 9 months'],
    ],
    [
      '## onboarding\n- clicked: Mail',
      ['2: “clicked” needs a step to branch off: indent it under that step'],
    ],
    ['## onboarding\n- "" [e-mail]', ['2: the step has no name']],
    ['## onboarding\n- "Mail', ['2: the quotation marks around the name do not close']],
    ['## onboarding\n- A {#x}\n- B {#x}', ['3: the id “x” is used twice']],
    ['aim: money', [`1: “money” is no aim: choose ${flowAims.join(', ')}`]],
    ['hello', ['1: expected “# name”, “## stage”, “- step”, or “aim:”, “trigger:”, “for:”']],
    [
      '\r\nhello\r\n- A',
      [
        '2: expected “# name”, “## stage”, “- step”, or “aim:”, “trigger:”, “for:”',
        '3: a step comes before its stage: put a line “## stage” above it',
      ],
    ],
  ])('%j', (outline, expected) => {
    expect(problems(outline)).toEqual(expected);
  });
});

test('stages may be named or given by id; tabs indent too', () => {
  expect(
    read('## expansion/advocacy\n- A\n\t- clicked: B').steps.map((it) => [it.stage, it.branch?.on]),
  ).toEqual([
    ['expansion', undefined],
    ['expansion', 'clicked'],
  ]);
});

test('a branch may lead into another stage', () => {
  const plan = read('## Consideration\n- Mail\n## Onboarding\n  - clicked: Set-up');
  expect(plan.steps[1]).toMatchObject({ stage: 'onboarding', branch: { of: 'consideration/mail' } });
  expect(read(writeOutline(plan, success6))).toEqual(plan);
});

test('any plan whose branches stand under the step they leave reads back the same', () => {
  const oneLine = fc.string({ maxLength: 40, unit: 'grapheme' }).filter((it) => it.trim() !== '');
  const tricky = fc.constantFrom(
    'clicked: now',
    'Mail within 2 d',
    'Mail (optional)',
    'Mail [x]',
    'Mail {#id}',
    '"quoted"',
    ' spaced ',
    'two\nlines',
    '- dash',
    'not clicked :',
  );
  const step = fc.record({
    name: fc.oneof(oneLine, tricky),
    stage: fc.constantFrom(...success6.stages.map((it) => it.id)),
    channel: fc.constantFrom('website', 'e-mail', 'carrier pigeon'),
    optional: fc.boolean(),
    withinMs: fc.option(fc.oneof(fc.integer({ min: 0, max: 10 ** 12 }), fc.constantFrom(dayMs, monthMs)), {
      nil: undefined,
    }),
    depth: fc.nat(3),
    on: fc.constantFrom('clicked', 'not-clicked', 'inactive', 'otherwise'),
    id: fc.option(fc.constantFrom('a', 'b', 'c/1', 'd#', '{e}'), { nil: undefined }),
  });
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 8 }),
      fc.option(fc.constantFrom(...flowAims), { nil: undefined }),
      (drafts, aim) => {
        const open: string[] = [];
        const ids = new Set<string>();
        const steps = drafts.map(({ depth, on, withinMs, id: wanted, ...it }, index) => {
          const id = wanted !== undefined && !ids.has(wanted) ? wanted : `s${index}`;
          ids.add(id);
          open.length = Math.min(depth, open.length);
          const of = open.at(-1);
          open.push(id);
          return {
            ...it,
            id,
            ...(withinMs === undefined ? {} : { withinMs }),
            ...(of === undefined ? {} : { branch: { on, of } }),
          };
        });
        const plan = planSchema.parse({
          id: 'plan',
          name: 'Any',
          trigger: 'it starts',
          steps,
          ...(aim && { aim }),
        });
        expect(read(writeOutline(plan, success6))).toEqual(plan);
      },
    ),
    { numRuns: 500 },
  );
});

test('lengths of time', () => {
  expect(readDuration('24 h')).toBe(24 * hourMs);
  expect(readDuration('9 months')).toBe(9 * monthMs);
  expect(readDuration('90days')).toBe(90 * dayMs);
  expect(readDuration('1.5 h')).toBe(1.5 * hourMs);
  expect(readDuration('2 weeks')).toBe(14 * dayMs);
  expect(readDuration('soon')).toBeUndefined();
  expect([0, 500, 90_000, hourMs, 36 * hourMs, 90 * dayMs, monthMs, 9 * monthMs].map(writeDuration)).toEqual([
    '0 ms',
    '500 ms',
    '90 s',
    '1 h',
    '36 h',
    '90 d',
    '1 month',
    '9 months',
  ]);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 8_640_000_000_000, noNaN: true }), (ms) => {
      expect(readDuration(writeDuration(ms))).toBe(ms);
    }),
  );
});
