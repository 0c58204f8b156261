import { html } from 'lit';
import type { Redaction } from '../../../core/exchange/redact-copy.ts';
import { say } from '../words/say.ts';

const choices = ['pictures', 'notes', 'names'] as const;

/** What is to be left out of a file before anybody else gets it: a box for each, `changed` gets all of them. */
export function redactBoxes(leaveOut: Redaction, changed: (leaveOut: Redaction) => void) {
  return choices.map(
    (it) =>
      html`<label><input type="checkbox" data-redact=${it} .checked=${leaveOut[it]} @change=${(
        event: Event,
      ) => {
        changed({ ...leaveOut, [it]: (event.target as HTMLInputElement).checked }); // The listener sits on the box itself.
      }} /> ${say(`redact_${it}`)}</label>`,
  );
}
