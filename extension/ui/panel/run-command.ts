import type { Target } from '../../../core/journey/target.ts';
import type { SessionState } from '../../messaging/protocol.ts';
import { send } from '../../messaging/send.ts';
import type { WalkView } from '../state/live-walk.ts';
import { announce, refused } from '../state/notices.ts';
import { sendAct } from '../state/send-act.ts';
import { stageName } from '../words/names.ts';
import { say } from '../words/say.ts';
import type { WmCheckpoints } from './wm-checkpoints.ts';
import type { WmEmotion } from './wm-emotion.ts';
import type { WmHelp } from './wm-help.ts';
import type { WmHere } from './wm-here.ts';
import type { WmSignalInbox } from './wm-signal-inbox.ts';

/** What commands act upon. */
export interface WalkParts {
  session: SessionState;
  view: WalkView | undefined;
  emotion: WmEmotion | null;
  here: WmHere | null;
  checkpoints: WmCheckpoints | null;
  inbox: WmSignalInbox | null;
  help: WmHelp | null;
  open(form: string, target?: Target): void;
}

const forms = new Set([
  'touchpoint',
  'friction',
  'note',
  'idea',
  'delight',
  'quote',
  'milestone',
  'wait',
  'handover',
  'document',
  'route',
  'goal',
]);

/** Runs one command of keys.ts. While paused nothing is marked: only pause, undo, help and the inbox answer. */
export async function runCommand(command: string, parts: WalkParts): Promise<void> {
  const paused = parts.session.state === 'paused';
  if (command === 'help') return parts.help?.open();
  if (command === 'pause') return toggle(paused);
  if (command === 'undo' || command === 'redo') return travel(command, parts);
  if (command === 'real' || command === 'not-real' || command === 'later') return parts.inbox?.judge(command);
  if (command === 'checkpoints') return parts.checkpoints?.toggle();
  if (paused) return announce(say('walk_paused'));
  const rating = /^emotion-([1-5])$/.exec(command)?.[1];
  if (rating !== undefined) return parts.emotion?.rate(Number(rating));
  if (command === 'achieved' || command === 'workaround' || command === 'blocked')
    return parts.here?.judge(command);
  if (command === 'next-stage') return goTo(1, parts.view);
  if (command === 'previous-stage') return goTo(-1, parts.view);
  if (command === 'picture') return takePicture(parts.view);
  if (command === 'element') return pick(parts);
  if (forms.has(command)) parts.open(command);
}

async function toggle(paused: boolean): Promise<void> {
  const answer = await send(paused ? 'resumeWalk' : 'pauseWalk', {});
  if (!refused(answer)) announce(paused ? say('walk_recording') : say('walk_paused'));
}

async function travel(command: 'undo' | 'redo', { view }: WalkParts): Promise<void> {
  const acts = (command === 'undo' ? view?.undoGroup : view?.redoGroup) ?? [];
  if (acts.length === 0) return announce(command === 'undo' ? say('undo_nothing') : say('redo_nothing'));
  for (const { id } of acts)
    await sendAct({ type: command, of: id }, command === 'undo' ? say('undone') : say('redone'));
}

async function goTo(step: 1 | -1, view: WalkView | undefined): Promise<void> {
  if (!view) return;
  const at = view.audit.stages.findIndex((it) => it.id === view.here.stage);
  const next = view.audit.stages[at + step];
  if (!next) return;
  await sendAct(
    { type: 'stage', stage: next.id },
    say('stage_now', stageName(next, view.audit.framework.id)),
  );
}

async function takePicture(view: WalkView | undefined): Promise<void> {
  announce(say('picture_taking'));
  const touchpoint = view?.here.touchpoint;
  const answer = await send('takePicture', touchpoint === undefined ? {} : { touchpoint });
  if (!refused(answer)) announce(say('picture_saved'));
}

async function pick(parts: WalkParts): Promise<void> {
  announce(say('pick_now'));
  const answer = await send('pickElement', {});
  if (!answer.ok) {
    refused(answer);
    return;
  }
  if (answer.value.target === null) return announce(say('pick_none'));
  parts.open('friction', answer.value.target);
}
