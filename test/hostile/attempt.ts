import process from 'node:process';
import type { FileKind } from '../../core/exchange/recognise.ts';
import { Refusal } from '../../core/journey/refusal.ts';
import { audit, takeAny } from './seeds.ts';

/** `ms` is time of the processor: how busy the machine is with other things makes no difference. */
export type Outcome = { readonly ms: number } & (
  | { readonly refused: Refusal }
  | { readonly taken: true }
  | { readonly crashed: unknown }
);

const before = JSON.stringify(audit);

/** Tries to take a file in. Anything but a refusal or an audit is a crash, and so is a changed audit or a changed prototype. */
export async function attempt(kind: FileKind, bytes: Uint8Array): Promise<Outcome> {
  const start = process.cpuUsage();
  const ended = (): { ms: number } => {
    const { user, system } = process.cpuUsage(start);
    return { ms: (user + system) / 1000 };
  };
  let outcome: Outcome;
  try {
    await takeAny(kind, bytes);
    outcome = { ...ended(), taken: true };
  } catch (error) {
    outcome = error instanceof Refusal ? { ...ended(), refused: error } : { ...ended(), crashed: error };
  }
  if ('polluted' in {})
    return { ...ended(), crashed: new Error('the prototype of every object was changed') };
  if (JSON.stringify(audit) !== before)
    return { ...ended(), crashed: new Error('the audit it was imported into was changed') };
  return outcome;
}
