import { describe, expect, it } from 'vitest';
import { cleanLines } from '../../../core/exchange/clean-lines.ts';
import { textFormats } from '../../../core/exchange/index.ts';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import { project } from '../../../core/projection/project.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';
import { visit, walk } from '../../fixtures/walk.ts';

const bad = 'Pay\u0000\u0007\u001b[31m\u0085\u009b \u061c\u202a\u202e\u2066\u2069\u200fnow';
const harmful = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const id = 'a\u001b\u202e';
const dressed: JourneyEvent[] = walk(
  visit('/'),
  { type: 'touchpoint', touchpoint: id, name: bad, stage: 'awareness', channel: bad, tab: 1 },
  { type: 'friction', text: bad, severity: 3, tags: [bad], touchpoint: id },
  { type: 'friction', text: bad, severity: 1, class: 'opportunity', touchpoint: id },
  { type: 'outcome', outcome: 'blocked', note: bad, touchpoint: id },
  { type: 'emotion', value: -2, stimulus: bad, touchpoint: id },
  { type: 'note', kind: 'idea', text: bad, touchpoint: id },
  { type: 'action', action: { party: 'customer', who: bad, text: bad }, touchpoint: id },
).map((it) => (it.type === 'start' ? { ...it, title: bad, persona: { ...it.persona, name: bad } } : it));
const made = project(dressed);
if (!made) throw new Error('no audit');
const audit = made;

/** These come back in as they went out: what is in them must not change. */
const comeBack = ['json', 'recorder', 'open-journey'];
const written = textFormats.filter(({ id: format }) => !comeBack.includes(format));

describe('no control character and none that turns the text around reaches', () => {
  it.each(written.map((it) => [it.id, it] as const))('%s', (format, { write, mime }) => {
    const out = write(audit, score(inputOf(audit)), `${bad}.json`);
    expect(out).toContain('now');
    const texts: string[] = [out];
    if (mime === 'application/json')
      JSON.parse(out, (_key, it: unknown) => typeof it === 'string' && texts.push(it) && it);
    const allowed = format === 'whiteboard' ? /[\n\t]/g : /[\r\n]/g;
    for (const text of texts) expect(text.replace(allowed, '').replace(/^\uFEFF/, '')).not.toMatch(harmful);
  });
});

it('line breaks stay, whichever they were', () => {
  expect(cleanLines('a\r\nb\rc\nd\u2028e\tf')).toBe('a\nb\nc\nd e f');
});
