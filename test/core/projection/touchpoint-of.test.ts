import { expect, test } from 'vitest';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import { project } from '../../../core/projection/project.ts';
import { success6 } from '../../../core/stages/success-6.ts';

const log = (...said: object[]): JourneyEvent[] =>
  [
    {
      type: 'start',
      walk: 'w',
      title: 'A walk',
      journey: { id: 'j', name: 'J' },
      site: 'https://shop.example',
      auditor: '',
      by: 'person',
      persona: {
        id: 'p',
        name: 'Maya',
        tagline: '',
        answers: {},
        fit: 'yes',
        lead: 'visitor',
        source: 'assumption',
      },
      framework: success6,
      goals: [],
      locale: 'en',
      app: 'waymark',
    },
    { type: 'visit', tab: 1, doc: 'd', frame: 0, url: 'https://shop.example/', title: 'Home', how: 'load' },
    ...said,
  ].map((it, index) => ({ id: `w/a/${index}`, at: index * 1_000, ...it })) as JourneyEvent[]; // Literals shaped like events.

const here = (...said: object[]) => project(log(...said))?.stages.flatMap((it) => it.touchpoints)[0];
const picture = (id: string, instead?: string) => ({
  type: 'picture',
  tab: 1,
  picture: { id, at: 2_000, widthPx: 8, heightPx: 8, alt: '' },
  ...(instead === undefined ? {} : { instead }),
});

test('what is said better stands instead of the first, at its own time', () => {
  const first = { type: 'emotion', value: -1, stimulus: '', tab: 1 };
  const better = { ...first, stimulus: 'two prices', at: 2_000, instead: 'w/a/2' };
  expect(here(first, better)?.emotions.map(({ at, stimulus }) => [at, stimulus])).toEqual([
    [2_000, 'two prices'],
  ]);
  const undo = { type: 'undo', of: 'w/a/3' };
  expect(here(first, better, undo)?.emotions.map(({ stimulus }) => stimulus)).toEqual(['']);
});

test('a picture that was cut takes the place of the whole one, also at the finding it shows', () => {
  const friction = {
    type: 'friction',
    text: 'f',
    severity: 2,
    class: 'pain',
    tags: [],
    tab: 1,
    picture: 'p1',
  };
  const audit = project(log(picture('p1'), friction, picture('p2', 'p1')));
  expect(audit?.stages[0]?.touchpoints[0]?.pictures.map(({ id }) => id)).toEqual(['p2']);
  expect(audit?.findings[0]?.pictures).toEqual(['p2']);
  expect(here(picture('p1'), picture('p2', 'p1'), { type: 'undo', of: 'w/a/3' })?.pictures).toHaveLength(1);
});

test('a picture blurred for good leaves nothing of the first, whatever is undone', () => {
  const redact = { type: 'redact', of: ['w/a/2'], what: 'picture' };
  const ids = (...more: object[]) =>
    here(picture('p1'), picture('p2', 'p1'), redact, ...more)?.pictures.map(({ id }) => id);
  expect(ids()).toEqual(['p2']);
  expect(ids({ type: 'undo', of: 'w/a/3' })).toEqual([]);
});

test('satisfaction that is taken away is not there', () => {
  const id = here()?.id;
  const edit = (satisfaction: number | null) => ({ type: 'edit', touchpoint: id, set: { satisfaction } });
  expect(here(edit(70))?.satisfaction).toBe(70);
  expect(here(edit(70), edit(null))).not.toHaveProperty('satisfaction');
});

test('a document that is said again is changed in its place, one noted by mistake is gone', () => {
  const document = (id: string, name: string, gone?: boolean) => ({
    type: 'document',
    tab: 1,
    document: { id, name, exists: true },
    ...(gone ? { gone } : {}),
  });
  const names = (...said: object[]) => here(...said)?.documents.map((it) => it.name);
  const both = [document('a', 'Contract'), document('b', 'Slides')];
  expect(names(...both, document('a', 'Signed contract'))).toEqual(['Signed contract', 'Slides']);
  expect(names(...both, document('a', 'Contract', true))).toEqual(['Slides']);
  expect(names(document('a', 'Contract', true))).toEqual([]);
});
