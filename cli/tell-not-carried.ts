import { type NotCarried, notCarried } from '../core/exchange/not-carried.ts';
import type { Audit } from '../core/journey/audit.ts';
import { readJourney } from './read-foreign.ts';
import { inFile } from './read-input.ts';
import { say } from './say.ts';

/** Formats of other tools that come back in as a walk, by the kind of file they are then. */
const comeBack = { recorder: 'recording', 'open-journey': 'open-journey' } as const;

/** Says what of the audit a format does not carry, found by reading the file back. */
export async function tellNotCarried(audit: Audit, format: string, content: string): Promise<void> {
  if (format !== 'recorder' && format !== 'open-journey') return;
  const back = await inFile(format, async () =>
    readJourney(comeBack[format], new TextEncoder().encode(content)),
  );
  const found = notCarried(audit, back.audit);
  if (found) say(words(format, found));
}

function words(format: string, { missing, score }: NotCarried): string {
  const counts = missing.map(({ what, count, of }) => `${count} of ${of} ${what}`).join(', ');
  const lost = missing.length === 0 ? '' : ` Not in it: ${counts}.`;
  const points = (value: number | null) => value?.toFixed(1) ?? 'nothing';
  const moved = points(score.was) !== points(score.becomes);
  const scored = moved
    ? ` Read back in, it scores ${points(score.becomes)} and not ${points(score.was)}.`
    : '';
  return `The format ${format} does not hold the whole audit.${lost}${scored} A bundle (--to bundle) does.`;
}
