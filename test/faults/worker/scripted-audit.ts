import type { Fact } from '../../../core/journey/facts.ts';
import { setup } from '../../e2e/support/setup.ts';
import type { Life, Machine } from './worker-life.ts';

/** As capture/in-page.ts: a page looks at the walk's state and keeps still while it is paused. */
function isRecording({ local }: Machine['profile']): boolean {
  const now = local.get('now');
  return typeof now === 'object' && now !== null && 'state' in now && now.state === 'walking';
}

type Answer = { ok: boolean; code?: string; message?: string; value?: { id?: string; walk?: string } };

/** What the outside world knows of an audit: what was promised, what was noticed, what was turned down. */
export type Promised = {
  walk: string;
  /** Ids that `mark` and `takePicture` answered with. */
  readonly acts: string[];
  readonly pictures: string[];
  /** Facts that the page handed over to the browser's storage, or still wants to. */
  readonly facts: string[];
  /** Titles of marks that were turned down. */
  readonly refused: string[];
  /** What was said to the auditor when something was turned down. */
  readonly said: { verb: string; code: string }[];
  stopped: boolean;
};

export type Audit = {
  readonly promised: Promised;
  run(life: Life): Promise<void>;
  /** After the fault: what the auditor left open is ended. */
  finish(life: Life): Promise<void>;
};

/** No auditor waits longer for an answer. */
const patienceMs = 120_000;
const retryMs = 500;

/** Thirty steps of an auditor and the page they walk: marks of every kind, a picture, a pause, an undo. */
export function scriptedAudit({ clock, profile, before }: Machine): Audit {
  const promised: Promised = {
    walk: '',
    acts: [],
    pictures: [],
    facts: [],
    refused: [],
    said: [],
    stopped: false,
  };
  const docs = { a: 0, b: 0 };
  let count = 0;
  let session: 'none' | 'walking' | 'paused' = 'none';

  const ask = async (life: Life, verb: string, takes: object = {}): Promise<Answer> => {
    const asked = life.chrome.ask({ verb, takes });
    const answer = (await clock.until(asked, patienceMs).catch((error: unknown) => {
      throw new Error(`${verb}: ${String(error)}`);
    })) as Answer;
    if (!answer.ok) promised.said.push({ verb, code: answer.code ?? '' });
    return answer;
  };
  const rest = (ms: number) => clock.until(new Promise<void>((later) => clock.setTimeout(later, ms)), ms + 1);

  /** As capture/journal-sink.ts: written at once, and again until it is. */
  const write = async (life: Life, key: string, entry: object): Promise<void> => {
    try {
      await before('local.set');
      profile.local.set(key, structuredClone(entry));
      life.chrome.fire('local.onChanged', { [key]: { newValue: entry } });
    } catch {
      clock.setTimeout(() => void write(life, key, entry), retryMs);
    }
  };
  const click = async (life: Life, doc: 'a' | 'b'): Promise<void> => {
    if (session !== 'walking' || !isRecording(profile)) return;
    const { walk } = promised;
    const number = docs[doc]++;
    const place = { at: clock.now(), tab: 7, doc, frame: 0 };
    const target = { selectors: ['#on'], name: `${number}`, tag: 'button' };
    const facts: Fact[] = [
      {
        type: 'click',
        id: `${walk}/7/${doc}/${number}`,
        ...place,
        kind: 'click',
        target,
        control: 'button',
        interactive: true,
        x: 1,
        y: 1,
        by: 'mouse',
      },
    ];
    promised.facts.push(`${walk}/7/${doc}/${number}`);
    const written = write(life, `j/${walk}/${doc}/${number}`, { tab: 7, frame: 0, facts });
    await clock.until(written, patienceMs);
    await rest(20);
  };
  const mark = async (life: Life, act: object): Promise<void> => {
    if (promised.walk === '') return;
    const title = `mark ${count++}`;
    const stimulus = 'name' in act || 'text' in act || 'of' in act ? {} : { stimulus: title };
    const said = { walk: promised.walk, act: { ...act, ...stimulus } };
    let answer = await ask(life, 'mark', said);
    // Waymark paused by itself, for want of room.
    if (answer.code === 'paused' && session === 'walking' && (await ask(life, 'resumeWalk')).ok)
      answer = await ask(life, 'mark', said);
    if (answer.ok) promised.acts.push(answer.value?.id ?? '');
  };
  const picture = async (life: Life): Promise<void> => {
    if (session !== 'walking') return;
    const answer = await ask(life, 'takePicture');
    if (answer.ok) promised.pictures.push(answer.value?.id ?? '');
  };
  /** The auditor presses a button that was turned down once more. */
  const insist = async (life: Life, verb: string, takes?: object): Promise<Answer> => {
    const first = await ask(life, verb, takes);
    return first.ok ? first : ask(life, verb, takes);
  };
  const start = async (life: Life) => {
    const answer = await insist(life, 'startWalk', { setup });
    if (!answer.ok) return;
    promised.walk = answer.value?.walk ?? '';
    session = 'walking';
  };
  const pause = async (life: Life) => {
    if (session === 'walking' && (await insist(life, 'pauseWalk')).ok) session = 'paused';
  };
  const resume = async (life: Life) => {
    if (session === 'paused' && (await insist(life, 'resumeWalk')).ok) session = 'walking';
  };
  const stop = async (life: Life) => {
    if (session === 'none' || promised.stopped) return;
    const answer = await insist(life, 'stopWalk');
    promised.stopped = answer.ok;
  };

  const steps: ((life: Life) => Promise<void>)[] = [
    start,
    (life) => click(life, 'a'),
    (life) => click(life, 'a'),
    (life) => mark(life, { type: 'touchpoint', touchpoint: 't1', name: 'Landing' }),
    (life) => mark(life, { type: 'emotion', value: 1 }),
    (life) => click(life, 'a'),
    picture,
    (life) => mark(life, { type: 'friction', text: 'Slow', severity: 2 }),
    (life) => click(life, 'a'),
    (life) => mark(life, { type: 'note', kind: 'quote', text: 'Hm.' }),
    (life) => mark(life, { type: 'note', kind: 'idea', text: 'Say the price.' }),
    (life) => click(life, 'b'),
    (life) => mark(life, { type: 'milestone', milestone: 'm1', name: 'Chosen', reached: true }),
    (life) => mark(life, { type: 'wait-start', wait: 'x1', what: 'mail', promisedMs: 60_000 }),
    (life) => click(life, 'b'),
    pause,
    resume,
    (life) => click(life, 'b'),
    (life) => mark(life, { type: 'outcome', outcome: 'achieved' }),
    (life) => mark(life, { type: 'undo', of: promised.acts.at(-1) ?? '-' }),
    (life) => mark(life, { type: 'wait-end', wait: 'x1' }),
    (life) => click(life, 'b'),
    picture,
    (life) => mark(life, { type: 'emotion', value: -1 }),
    (life) => click(life, 'a'),
    (life) => mark(life, { type: 'touchpoint', touchpoint: 't2', name: 'Checkout' }),
    (life) => click(life, 'b'),
    (life) => mark(life, { type: 'friction', text: 'Asks twice', severity: 3 }),
    stop,
    (life) => mark(life, { type: 'retitle', title: 'Reviewed' }),
  ];
  return {
    promised,
    run: async (life) => {
      for (const step of steps) await step(life);
      await rest(3_000);
    },
    finish: async (life) => {
      await rest(5_000);
      if (promised.walk === '') await start(life);
      await resume(life);
      await stop(life);
      await rest(2_000);
    },
  };
}
