import { html } from 'lit';
import { knownChannels } from '../../../core/journey/touchpoint.ts';
import { channelName } from '../words/names.ts';
import { say } from '../words/say.ts';

/** Label and field of a channel: the known ones are offered, any other can be typed. The form reads it with `channelOf`. */
export function channelField(channel: string) {
  return html`<label for="channel">${say('channel')}</label>
    <input id="channel" name="channel" list="channels" maxlength="300" autocomplete="off" .value=${channelName(channel)} @focus=${selectAll} />
    <datalist id="channels">${knownChannels.map((it) => html`<option value=${channelName(it)}></option>`)}</datalist>`;
}

/** What is typed next takes the place of what stands there: the browser offers only channels that begin like it. */
function selectAll(event: Event): void {
  if (event.target instanceof HTMLInputElement) event.target.select();
}
