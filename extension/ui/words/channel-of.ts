import { knownChannels } from '../../../core/journey/touchpoint.ts';
import { channelName } from './names.ts';

/** The channel that was typed: a known one by its name, any other as it was written; nothing typed leaves the present one. */
export function channelOf(typed: string, present: string): string {
  const text = typed.trim();
  const isIt = (channel: string) =>
    [channel, channelName(channel)].some((it) => it.toLowerCase() === text.toLowerCase());
  if (text === '' || isIt(present)) return present;
  return knownChannels.find(isIt) ?? text;
}
