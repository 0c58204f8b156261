import { describe, expect, test } from 'vitest';
import { findGaps } from '../../../core/gaps/find-gaps.ts';
import { gapRules } from '../../../core/gaps/index.ts';
import type { Audit } from '../../../core/journey/audit.ts';
import { findingSchema } from '../../../core/journey/finding.ts';
import { dayMs, hourMs, quarterlyReviewMs } from '../../../core/plan/promised-times.ts';
import { engagement4 } from '../../../core/stages/engagement-4.ts';
import { lifecycle3 } from '../../../core/stages/lifecycle-3.ts';
import { monday, smallAudit } from '../support/small-audit.ts';

/** What one rule says: `not-applicable`, or the titles of what it found. */
function says(rule: string, audit: Audit, now = monday): string | string[] {
  const { findings, results } = findGaps(audit, { now });
  const result = results.find((it) => it.id === rule)?.result;
  if (result !== 'found' && result !== 'clear') return String(result);
  return findings.filter((it) => it.kind === `gap-${rule}`).map((it) => it.title);
}
const nothing = 'not-applicable';
const plan = { id: 'welcome', name: 'Welcome flow', aim: 'welcome', steps: [] as object[] } as const;
const step = (id: string, more: object = {}) => ({
  id,
  name: id,
  stage: 'onboarding',
  channel: 'e-mail',
  ...more,
});
type Case = [what: string, audit: Audit, expected: string | string[]];
const rules: Record<string, Case[]> = {
  'empty-stage': [
    [
      'a stage left out in the middle',
      smallAudit({ walked: { awareness: [{ id: 'a' }], onboarding: [{ id: 'c' }] } }),
      ['No touchpoint in Consideration'],
    ],
    ['what comes before and after the walk', smallAudit({ walked: { onboarding: [{ id: 'a' }] } }), []],
    [
      'a touchpoint that was only planned does not count',
      smallAudit({
        walked: {
          awareness: [{ id: 'a' }],
          consideration: [{ id: 'b', walked: false }],
          onboarding: [{ id: 'c' }],
        },
      }),
      ['No touchpoint in Consideration'],
    ],
    ['nothing walked', smallAudit(), nothing],
  ],
  'silence-between-stages': [
    [
      'three days without a word',
      smallAudit({
        walked: {
          awareness: [{ id: 'a', startedAt: monday, spentMs: hourMs }],
          consideration: [{ id: 'b', startedAt: monday + hourMs + 3 * dayMs }],
        },
      }),
      ['3 days of silence between Awareness and Consideration'],
    ],
    [
      'exactly two days are fine',
      smallAudit({
        walked: {
          awareness: [{ id: 'a', startedAt: monday, spentMs: hourMs }],
          consideration: [{ id: 'b', startedAt: monday + hourMs + 2 * dayMs }],
        },
      }),
      [],
    ],
    [
      'an answer that came late is a contact',
      smallAudit({
        walked: {
          awareness: [
            {
              id: 'a',
              startedAt: monday,
              waits: [{ id: 'w', what: 'reply', startedAt: monday, endedAt: monday + 2 * dayMs }],
            },
          ],
          consideration: [{ id: 'b', startedAt: monday + 3 * dayMs }],
        },
      }),
      [],
    ],
    ['one stage', smallAudit({ walked: { awareness: [{ id: 'a', startedAt: monday }] } }), nothing],
  ],
  'library-gap': [
    [
      'what the stage usually has; entries of other models count by their key',
      smallAudit({
        walked: {
          consideration: [
            { id: 'a', libraryId: 'success-6/consideration/trial-sign-up' },
            { id: 'b', libraryId: 'ours/consideration/contact-sales' },
          ],
        },
      }),
      ['Not walked: E-mail with a call to action', 'Not walked: Product demo or webinar'],
    ],
    ['nothing walked', smallAudit(), nothing],
  ],
  'inactive-branch': [
    [
      'a flow without a way for the silent',
      smallAudit({ plan: { ...plan, steps: [step('hello')] } }),
      ['Welcome flow: no way for inactive people'],
    ],
    [
      'a flow with one',
      smallAudit({
        plan: { ...plan, steps: [step('hello'), step('stay', { branch: { on: 'inactive', of: 'hello' } })] },
      }),
      [],
    ],
    [
      'branches make a plan a flow even without an aim',
      smallAudit({
        plan: {
          id: 'p',
          name: 'P',
          steps: [step('hello'), step('more', { branch: { on: 'clicked', of: 'hello' } })],
        },
      }),
      ['P: no way for inactive people'],
    ],
    ['an intended journey', smallAudit({ plan: { id: 'p', name: 'P', steps: [step('hello')] } }), nothing],
    ['no plan', smallAudit(), nothing],
  ],
  'document-missing': [
    [
      'a document that is not there',
      smallAudit({
        walked: {
          onboarding: [
            {
              id: 'a',
              name: 'Start',
              documents: [
                { id: 'd1', name: 'Welcome e-mail', exists: false },
                { id: 'd2', name: 'Kick-off slides', exists: true },
              ],
            },
          ],
        },
      }),
      ['Start: “Welcome e-mail” is missing'],
    ],
    ['no documents', smallAudit({ walked: { onboarding: [{ id: 'a' }] } }), nothing],
  ],
  'document-unseen': [
    [
      'what the model expects and nobody looked for',
      smallAudit({
        walked: {
          onboarding: [
            {
              id: 'a',
              documents: [
                { id: 'd1', name: 'welcome E-Mail', exists: false },
                { id: 'd2', name: 'Kick-off slides', exists: true },
              ],
            },
          ],
        },
      }),
      ['Not looked for: Hand-over checklist'],
    ],
    ['a stage without documents', smallAudit({ walked: { awareness: [{ id: 'a' }] } }), nothing],
  ],
  'early-offer': [
    [
      'an offer while people only look around, by tag or by library entry',
      smallAudit({
        framework: engagement4,
        walked: {
          awareness: [
            {
              id: 'a',
              name: 'Home',
              notes: [{ id: 'n', at: monday, kind: 'note', text: '-30 %', tags: ['Offer'] }],
            },
          ],
          consideration: [
            { id: 'b', name: 'Pop-up', libraryId: 'engagement-4/purchase/specific-offer' },
            { id: 'c', name: 'Blog' },
          ],
          purchase: [
            {
              id: 'd',
              name: 'Cart',
              notes: [{ id: 'm', at: monday, kind: 'note', text: '-10 %', tags: ['offer'] }],
            },
          ],
        },
      }),
      ['Home: an offer already in Awareness', 'Pop-up: an offer already in Consideration'],
    ],
    [
      'the tag of a dismissed finding does not count',
      smallAudit({
        framework: engagement4,
        walked: { awareness: [{ id: 'a' }] },
        findings: [{ touchpoint: 'a', stage: 'awareness', tags: ['offer'], status: 'dismissed' }],
      }),
      [],
    ],
    ['a model that allows offers everywhere', smallAudit({ walked: { awareness: [{ id: 'a' }] } }), nothing],
  ],
  'feedback-not-asked': [
    [
      'nothing about feedback in the whole walk',
      smallAudit({ walked: { awareness: [{ id: 'a' }] } }),
      ['Nobody asked for feedback in the whole walk'],
    ],
    [
      'only where the auditor says so',
      smallAudit({
        walked: {
          adoption: [
            { id: 'a', name: 'Help', feedback: { asked: false } },
            { id: 'b', feedback: { asked: true } },
            { id: 'c' },
          ],
        },
      }),
      ['Help: nobody asked for feedback'],
    ],
    ['nothing walked', smallAudit(), nothing],
  ],
  'feedback-not-thanked': [
    [
      'asked, given, not thanked',
      smallAudit({
        walked: {
          retention: [
            { id: 'a', name: 'Survey', feedback: { asked: true, thanked: false } },
            { id: 'b', feedback: { asked: true, thanked: true } },
            { id: 'c', feedback: { asked: true } },
          ],
        },
      }),
      ['Survey: no thanks for the feedback'],
    ],
    [
      'never asked',
      smallAudit({ walked: { retention: [{ id: 'a', feedback: { asked: false } }] } }),
      nothing,
    ],
  ],
  'no-human-contact': [
    [
      'pages and mails only',
      smallAudit({ walked: { awareness: [{ id: 'a' }], retention: [{ id: 'b', channel: 'e-mail' }] } }),
      ['No human contact is visible in the whole walk'],
    ],
    ['a call', smallAudit({ walked: { retention: [{ id: 'a', channel: 'call' }] } }), []],
    [
      'a mail signed by somebody',
      smallAudit({
        walked: {
          retention: [
            { id: 'a', channel: 'e-mail', actions: [{ party: 'company', who: 'Mia', text: 'answers' }] },
          ],
        },
      }),
      [],
    ],
    [
      'a face on a page, as the auditor tagged it',
      smallAudit({
        walked: {
          awareness: [
            {
              id: 'a',
              notes: [{ id: 'n', at: monday, kind: 'note', text: 'team', tags: ['human-contact'] }],
            },
          ],
        },
      }),
      [],
    ],
    ['nothing walked', smallAudit(), nothing],
  ],
  'unnamed-reply': [
    [
      'a mail from nobody in particular',
      smallAudit({
        walked: {
          retention: [
            { id: 'a', name: 'Reply', channel: 'e-mail', actions: [{ party: 'company', text: 'answers' }] },
            { id: 'b', channel: 'chat', actions: [{ party: 'company', who: 'Mia', text: 'answers' }] },
            { id: 'c', channel: 'website', actions: [{ party: 'company', text: 'shows a page' }] },
          ],
        },
      }),
      ['Reply: the reply has no name under it'],
    ],
    ['no replies', smallAudit({ walked: { retention: [{ id: 'a', channel: 'e-mail' }] } }), nothing],
  ],
  'handover-missing': [
    [
      'from sales to onboarding without a word',
      smallAudit({ walked: { consideration: [{ id: 'a' }], onboarding: [{ id: 'b' }] } }),
      ['No hand-over from Sales to Onboarding Specialists'],
    ],
    [
      'a hand-over at the end of the stage before',
      smallAudit({
        walked: {
          consideration: [{ id: 'a', handover: { from: 'Sales', to: 'Onboarding' } }],
          onboarding: [{ id: 'b' }],
        },
      }),
      [],
    ],
    [
      'a hand-over at the start of the next one serves one change only',
      smallAudit({
        walked: {
          consideration: [{ id: 'a' }],
          onboarding: [{ id: 'b', handover: { from: 'Sales', to: 'Onboarding Specialists' } }],
          adoption: [{ id: 'c' }],
        },
      }),
      ['No hand-over from Onboarding Specialists to Customer Success Managers'],
    ],
    [
      'before the sale nobody is handed over',
      smallAudit({ walked: { awareness: [{ id: 'a' }], consideration: [{ id: 'b' }] } }),
      nothing,
    ],
  ],
  'off-voice': [
    [
      'tagged by the auditor',
      smallAudit({
        walked: { retention: [{ id: 'a', name: 'Mail' }, { id: 'b' }] },
        findings: [{ touchpoint: 'a', stage: 'retention', tags: ['off-voice'] }],
      }),
      ['Mail: another voice than elsewhere'],
    ],
    ['nothing walked', smallAudit(), nothing],
  ],
  'scripted-reply': [
    [
      'tagged by the auditor',
      smallAudit({
        walked: { retention: [{ id: 'a', name: 'Call', channel: 'call' }] },
        findings: [{ touchpoint: 'a', stage: 'retention', tags: ['scripted'] }],
      }),
      ['Call: the answer came from a script'],
    ],
    ['no direct touchpoint', smallAudit({ walked: { retention: [{ id: 'a', direct: false }] } }), nothing],
  ],
  'unowned-findings': [
    [
      'counted per stage; strengths, harmless and finished ones need nobody',
      smallAudit({
        findings: [
          { touchpoint: 'a', stage: 'awareness' },
          { touchpoint: 'a', stage: 'awareness', owner: ' ' },
          { touchpoint: 'a', stage: 'awareness', owner: 'Sales' },
          { touchpoint: 'b', stage: 'adoption' },
          { touchpoint: 'b', stage: 'adoption', class: 'delight' },
          { touchpoint: 'b', stage: 'adoption', severity: 0 },
          { touchpoint: 'b', stage: 'adoption', work: 'fixed' },
          { touchpoint: 'b', stage: 'adoption', work: 'wont-fix' },
          { touchpoint: 'b', stage: 'adoption', status: 'dismissed' },
        ],
      }),
      ['2 findings without an owner', '1 finding without an owner'],
    ],
    ['no findings', smallAudit(), nothing],
  ],
  'first-contact': [
    [
      'a cold call',
      smallAudit({
        walked: {
          awareness: [
            { id: 'a', name: 'Home', startedAt: monday + hourMs },
            { id: 'b', name: 'Cold call', channel: 'call', startedAt: monday },
          ],
        },
      }),
      ['First contact by call: Cold call'],
    ],
    [
      'an advert is indirect and comes before any contact',
      smallAudit({
        walked: {
          awareness: [
            { id: 'a', channel: 'advert', direct: false },
            { id: 'b', channel: 'social' },
          ],
        },
      }),
      [],
    ],
    [
      'a walk that starts later',
      smallAudit({ walked: { onboarding: [{ id: 'a', channel: 'call' }] } }),
      nothing,
    ],
    [
      'a model after the sale',
      smallAudit({ framework: lifecycle3, walked: { onboarding: [{ id: 'a' }] } }),
      nothing,
    ],
  ],
  'off-site-conversion': [
    [
      'a trial ordered by telephone',
      smallAudit({
        walked: {
          consideration: [
            { id: 'a', name: 'Trial', channel: 'call', libraryId: 'success-6/consideration/trial-sign-up' },
          ],
        },
      }),
      ['Trial: the first conversion is off the website (call)'],
    ],
    [
      'a trial on the website',
      smallAudit({
        walked: { consideration: [{ id: 'a', libraryId: 'success-6/consideration/trial-sign-up' }] },
      }),
      [],
    ],
    ['no conversion', smallAudit({ walked: { consideration: [{ id: 'a' }] } }), nothing],
  ],
  'no-way-back': [
    [
      'stuck',
      smallAudit({
        walked: {
          onboarding: [
            { id: 'a', name: 'Import', outcome: 'blocked', routes: [{ to: 'b' }] },
            { id: 'b', outcome: 'blocked', routes: [{ to: 'a', back: true }] },
          ],
        },
      }),
      ['Import: blocked, and no way back'],
    ],
    ['nothing blocked', smallAudit({ walked: { onboarding: [{ id: 'a', outcome: 'achieved' }] } }), nothing],
  ],
  'no-presence': [
    [
      'nowhere but on its own pages',
      smallAudit({ walked: { awareness: [{ id: 'a' }] } }),
      ['No blog, social media or cross-promotion met'],
    ],
    ['a blog', smallAudit({ walked: { awareness: [{ id: 'a', url: 'https://shop.example/blog/1' }] } }), []],
    [
      'social media later on',
      smallAudit({ walked: { awareness: [{ id: 'a' }], adoption: [{ id: 'b', channel: 'social' }] } }),
      [],
    ],
    ['a walk that starts later', smallAudit({ walked: { adoption: [{ id: 'a' }] } }), nothing],
  ],
  'goal-missing': [
    [
      'no goal, and a goal without a definition of success; a team’s goal is not the persona’s',
      smallAudit({
        walked: { awareness: [{ id: 'a' }], consideration: [{ id: 'b' }], onboarding: [{ id: 'c' }] },
        goals: [
          { id: 'g1', stage: 'awareness', text: 'Understand it', success: 'I can explain it' },
          { id: 'g2', stage: 'consideration', text: 'Compare prices' },
          { id: 'g3', stage: 'onboarding', text: 'Set up', success: 'Done in a week', team: 'Onboarding' },
        ],
      }),
      ['Consideration: nobody said what success means for “Compare prices”', 'Onboarding: no goal of Anna'],
    ],
    ['nothing walked', smallAudit(), nothing],
  ],
  unproven: [
    [
      'ticked without evidence',
      smallAudit({
        milestones: [
          { id: 'initial-purchase', name: 'Initial Purchase', stage: 'consideration', reached: true },
          {
            id: 'first-success',
            name: 'First success',
            stage: 'adoption',
            reached: true,
            evidence: 'She said so',
          },
          { id: 'renewal-upsell', name: 'Renewal', stage: 'retention', reached: false },
        ],
        checkpoints: [
          { id: 'independent-use', stage: 'onboarding', met: true, evidence: ' ' },
          { id: 'training-done', stage: 'onboarding', met: false },
        ],
      }),
      [
        'Milestone without evidence: Initial Purchase',
        'Checkpoint without evidence: A whole task was done without help.',
      ],
    ],
    ['nothing ticked', smallAudit(), nothing],
  ],
  'stimulus-missing': [
    [
      'a feeling without its cause; a neutral one needs none',
      smallAudit({
        walked: {
          awareness: [
            {
              id: 'a',
              name: 'Home',
              emotions: [
                { id: 'e1', at: monday, value: -1 },
                { id: 'e2', at: monday, value: 0 },
                { id: 'e3', at: monday, value: 2, stimulus: 'The photo' },
              ],
            },
          ],
        },
      }),
      ['Home: a feeling without its cause'],
    ],
    ['no feelings', smallAudit({ walked: { awareness: [{ id: 'a' }] } }), nothing],
  ],
  'no-idea': [
    [
      'one idea is enough; an opportunity is one too',
      smallAudit({
        walked: {
          awareness: [{ id: 'a', notes: [{ id: 'n', at: monday, kind: 'idea', text: 'A film' }] }],
          consideration: [{ id: 'b' }],
          onboarding: [{ id: 'c' }],
        },
        findings: [{ touchpoint: 'b', stage: 'consideration', class: 'opportunity' }],
      }),
      ['Onboarding: no idea yet'],
    ],
    ['nothing walked', smallAudit(), nothing],
  ],
};

describe.each(Object.entries(rules))('%s', (rule, cases) => {
  test.each(cases)('%s', (_, audit, expected) => {
    expect(says(rule, audit)).toEqual(expected);
  });
});

describe('review-overdue', () => {
  const audit = smallAudit({ audit: { endedAt: monday + hourMs } });
  test('counts from the end of the walk', () => {
    expect(says('review-overdue', audit, monday + hourMs + quarterlyReviewMs)).toEqual([]);
    expect(says('review-overdue', audit, monday + hourMs + 100 * dayMs)).toEqual([
      'Last walked 100 days ago: a review is due',
    ]);
  });
  test('keeps the cadence it is given', () => {
    const { findings } = findGaps(audit, { now: monday + 40 * dayMs, reviewEveryMs: 30 * dayMs });
    expect(findings.find((it) => it.kind === 'gap-review-overdue')?.numbers?.['everyMs']).toBe(30 * dayMs);
  });
  test('leaves a walk alone that is still running', () => {
    expect(says('review-overdue', smallAudit({ audit: { state: 'paused' } }), monday + 1000 * dayMs)).toBe(
      nothing,
    );
  });
});

test('every rule has its cases here', () => {
  expect(gapRules.map((it) => it.id).sort()).toEqual([...Object.keys(rules), 'review-overdue'].sort());
});

test('what is found is a finding like any other, outside the score', () => {
  for (const cases of Object.values(rules)) {
    for (const [, audit] of cases) {
      const { findings } = findGaps(audit, { now: monday });
      expect(new Set(findings.map((it) => it.id)).size).toBe(findings.length);
      for (const it of findings) {
        expect(findingSchema.parse(it)).toEqual(it);
        expect(it.kind).toMatch(/^gap-/);
        expect(it.guideline).toBe(`gaps/${it.kind.slice(4)}`);
        expect(it.recommendation).not.toBe('');
      }
    }
  }
});
