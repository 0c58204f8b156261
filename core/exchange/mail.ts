import { Refusal } from '../journey/refusal.ts';
import { touchpointId } from '../projection/page-key.ts';
import type { ImportedAct } from './imported-act.ts';
import { readEncodedWords } from './mail/encoded-words.ts';
import { readHeaders } from './mail/headers.ts';
import { readMailDate } from './mail/mail-date.ts';
import { oneLine, senderOf } from './mail/sender.ts';
import { maskPeople } from './mask-people.ts';

/** What an e-mail says of itself, masked. `at` is missing where it has no readable date. */
export type Mail = { readonly subject: string; readonly sender: string; readonly at?: number };

/** Reads the head of an `.eml` file; the body, which may hold anything, is never looked at. Throws `Refusal`. */
export function readMail(bytes: Uint8Array): Mail {
  const headers = readHeaders(bytes);
  const from = headers.get('from') ?? headers.get('sender');
  const subject = headers.get('subject');
  if (from === undefined && subject === undefined)
    throw new Refusal(
      'not-an-e-mail',
      'This is not an e-mail file: it has neither a sender nor a subject. Save the message as .eml and try again.',
    );
  const at =
    readMailDate(headers.get('date') ?? '') ??
    readMailDate((headers.get('received') ?? '').split(';').at(-1) ?? '');
  return {
    subject: maskPeople(oneLine(readEncodedWords((subject ?? '').slice(0, 5_000)))).slice(0, 200),
    sender: senderOf(from ?? ''),
    ...(at === undefined ? {} : { at }),
  };
}

/** The e-mail as a touchpoint off the site, at its own time and in `stage`: the company wrote to the persona. */
export function actsOfMail({ subject, sender, at }: Mail, stage: string): ImportedAct[] {
  const name = subject || (sender ? `E-mail from ${sender}` : 'E-mail');
  const touchpoint = touchpointId(stage, `e-mail ${name}`);
  const time = at === undefined ? {} : { at };
  return [
    { type: 'touchpoint', touchpoint, name, stage, channel: 'e-mail', direct: true, aside: true, ...time },
    {
      type: 'action',
      touchpoint,
      action: { party: 'company', who: sender, text: `E-mail: ${name}` },
      ...time,
    },
  ];
}
