import { afterEach, describe, expect, test } from 'vitest';
import { eventSchema } from '../../../../core/journey/event.ts';
import { project } from '../../../../core/projection/project.ts';
import { inputOf } from '../../../../core/scoring/input-of.ts';
import { score } from '../../../../core/scoring/score.ts';
import { speak } from '../../../../extension/ui/words/say.ts';
import { sampleEvents } from '../../../../extension/ui/workspace/sample-events.ts';

afterEach(() => speak('en'));

describe.each(['en', 'de'] as const)('the sample in %s', (language) => {
  test('is a log like any other, stopped, with a score and something to fix', () => {
    speak(language);
    const events = sampleEvents(Date.UTC(2026, 10, 12));
    for (const event of events) expect(eventSchema.safeParse(event).error).toBeUndefined();
    const audit = project(events);
    expect(audit?.audit.state).toBe('stopped');
    const scored = audit && score(inputOf(audit));
    expect(scored?.ledger.length).toBeGreaterThan(5);
    expect(scored?.gates.pass).toBe(false);
  });
});
