import type { Act } from '../../../core/journey/acts.ts';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import { success6 } from '../../../core/stages/success-6.ts';
import { samplePersonas } from '../panel/sample-personas.ts';
import { say, spoken } from '../words/say.ts';

/** Id of the sample: there is one at most. */
export const sampleId = 'w-sample';
const minute = 60_000;

/** What an act says besides its id and time. */
type Draft = Act extends infer A ? (A extends Act ? Omit<A, 'id' | 'at'> : never) : never;

/** A made-up walk of eleven days ago: a weekly box, bought at the second try. */
export function sampleEvents(now: number): JourneyEvent[] {
  const startedAt = now - 11 * 24 * 60 * minute;
  const [mara] = samplePersonas();
  if (!mara) throw new Error('There is no sample persona.');
  const drafts: [atMinute: number, Draft][] = [
    [
      0,
      {
        type: 'start',
        walk: sampleId,
        title: say('sample_title'),
        journey: { id: 'j-sample', name: say('sample_title') },
        site: 'https://box.example',
        auditor: '',
        by: 'person',
        persona: mara,
        framework: success6,
        goals: [
          {
            id: 'g-1',
            stage: 'awareness',
            text: say('sample_goal'),
            success: say('sample_success'),
            source: 'interview',
          },
        ],
        locale: spoken(),
        app: 'waymark',
      },
    ],
    [0.1, place('home', say('sample_home'), 'awareness')],
    [0.5, feel(1, say('sample_clear'))],
    [1, { type: 'outcome', outcome: 'achieved' }],
    [2, { type: 'stage', stage: 'consideration' }],
    [2.1, place('pricing', say('sample_pricing'), 'consideration')],
    [3, hurt(say('sample_two_prices'), 2, 'consistency')],
    [3.5, feel(-1, say('sample_two_prices'))],
    [4, { type: 'outcome', outcome: 'workaround' }],
    [5, { ...place('checkout', say('sample_checkout'), 'consideration'), momentOfTruth: true }],
    [6, hurt(say('sample_card'), 3, 'error-prevention')],
    [7, { ...hurt(say('sample_pay'), 4, 'visibility-of-status') }],
    [7.5, { type: 'note', kind: 'quote', text: say('sample_twice'), tags: [] }],
    [8, feel(-2, say('sample_silence'))],
    [9, { type: 'outcome', outcome: 'blocked' }],
    [
      10,
      {
        type: 'milestone',
        milestone: 'initial-purchase',
        name: 'Initial Purchase',
        reached: true,
        evidence: say('sample_receipt'),
      },
    ],
    [11, { type: 'stage', stage: 'onboarding' }],
    [11.1, { ...place('welcome', say('sample_welcome'), 'onboarding'), channel: 'e-mail' }],
    [12, feel(2, say('sample_named'))],
    [12.5, { type: 'outcome', outcome: 'achieved' }],
    [
      12.6,
      {
        type: 'document',
        document: { id: 'd-1', name: say('sample_letter'), exists: true, owner: 'Onboarding' },
      },
    ],
    [13, { type: 'stage', stage: 'adoption' }],
    [13.1, { ...place('chat', say('sample_chat'), 'adoption'), channel: 'chat' }],
    [14, hurt(say('sample_over'), 2, 'user-control')],
    [14.5, feel(1, '')],
    [15, { type: 'outcome', outcome: 'achieved' }],
    [15.5, { type: 'note', kind: 'idea', text: say('sample_idea'), tags: [] }],
    [16, { type: 'stop' }],
  ];
  return drafts.map(
    ([at, draft], index) =>
      ({ ...draft, id: `${sampleId}/a/sample/${index}`, at: startedAt + at * minute }) as JourneyEvent,
  ); // Draft is an act without these two.
}

function place(id: string, name: string, stage: string): Extract<Draft, { type: 'touchpoint' }> {
  return { type: 'touchpoint', touchpoint: `t-${id}`, name, stage, channel: 'website' };
}

function feel(value: number, stimulus: string): Draft {
  return { type: 'emotion', value, stimulus };
}

function hurt(text: string, severity: number, tag: string): Draft {
  return { type: 'friction', text, severity, class: 'pain', tags: [tag] };
}
