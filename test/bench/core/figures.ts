import { readAudit } from '../../../core/exchange/audit-json.ts';
import type { Audit } from '../../../core/journey/audit.ts';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import { project } from '../../../core/projection/project.ts';
import { renderReport } from '../../../core/report/html.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';
import type { Figure } from './figure.ts';
import { makeWalk } from './make-walk.ts';
import { interleave, strayOf, timesAsMuch } from './measure.ts';

const long = 100_000;
const longest = 1_000_000;

/** Score an audit that must be there. */
function scored(audit: Audit | undefined) {
  if (!audit) throw new Error('The walk has no start.');
  return score(inputOf(audit));
}

/** P8: a long walk from its events to its score, beside reading the same events. */
export function wholeWalk(rounds: number): Figure[] {
  const text = JSON.stringify(makeWalk(long));
  const events = () => JSON.parse(text) as JourneyEvent[]; // written by makeWalk
  const ready = events();
  const audit = project(ready);
  const { peer, control, all, alone } = interleave(
    {
      peer: events,
      all: () => scored(project(ready)),
      control: events,
      alone: () => scored(audit),
    },
    rounds,
  );
  const noise = strayOf(peer, control);
  const beside = '÷ JSON.parse, 100 k events';
  return [
    {
      id: 'P8',
      what: `project, detect, score ${beside}`,
      value: timesAsMuch(all, peer, control),
      floor: 1.5,
      target: 0.6,
      noise,
    },
    {
      id: 'P8',
      what: `score alone ${beside}`,
      value: timesAsMuch(alone, peer, control),
      floor: 1.5,
      target: 0.3,
      noise,
    },
  ];
}

/** P9: a file of a stranger, through all gates to its score. This process forbids code made from strings. */
export function untrustedImport(rounds: number): Figure[] {
  const text = JSON.stringify(project(makeWalk(long)));
  const { peer, control, ours } = interleave(
    { peer: () => JSON.parse(text), ours: () => scored(readAudit(text)), control: () => JSON.parse(text) },
    rounds,
  );
  const noise = strayOf(peer, control);
  const what = 'untrusted import to score ÷ JSON.parse, 100 k events';
  return [{ id: 'P9', what, value: timesAsMuch(ours, peer, control), floor: 4.5, target: 3, noise }];
}

/** P10, time: ten times the walk, ten times the work. */
export function tenTimes(rounds: number): Figure[] {
  const short = makeWalk(long);
  const ten = makeWalk(longest);
  const { peer, control, ours } = interleave(
    {
      peer: () => scored(project(short)),
      ours: () => scored(project(ten)),
      control: () => scored(project(short)),
    },
    rounds,
  );
  const noise = strayOf(peer, control);
  const what = 'time for 1 M events ÷ time for 100 k';
  return [{ id: 'P10', what, value: timesAsMuch(ours, peer, control), floor: 12, target: 10.5, noise }];
}

/** P11: the report of a walk with pictures, beside writing its audit and pictures as text. */
export function htmlReport(rounds: number): Figure[] {
  const audit = project(makeWalk(1_000));
  if (!audit) throw new Error('The walk has no start.');
  const touchpoints = audit.stages.flatMap((stage) => stage.touchpoints);
  const pictures = Array.from({ length: 50 }, (_, at) => ({
    id: `w/p/${at}`,
    bytes: Buffer.alloc(60_000, at + 1),
  }));
  for (const [at, { id }] of pictures.entries())
    touchpoints[at % touchpoints.length]?.pictures.push({
      id,
      at: audit.audit.startedAt,
      widthPx: 1280,
      heightPx: 800,
      alt: '',
    });
  const uris = () =>
    new Map(pictures.map(({ id, bytes }) => [id, `data:image/webp;base64,${bytes.toString('base64')}`]));
  const peer = () => [JSON.stringify(audit), uris()];
  const report = () => renderReport({ audit, score: score(inputOf(audit)) }, { pictures: uris() });
  const oftenEnough = (work: () => unknown) => () => {
    for (let i = 0; i < 30; i++) work();
  };
  const times = interleave(
    { peer: oftenEnough(peer), ours: oftenEnough(report), control: oftenEnough(peer) },
    rounds,
  );
  const given = [...uris().values()];
  const html = report();
  const shownPictures = given.reduce((sum, uri) => sum + (html.includes(uri) ? uri.length : 0), 0);
  return [
    {
      id: 'P11',
      what: 'report beyond its 50 pictures, 1 000 events',
      value: (Buffer.byteLength(html) - shownPictures) / 1000,
      floor: 300,
      target: 150,
      noise: 0,
      unit: 'kB',
    },
    {
      id: 'P11',
      what: 'building it ÷ stringify and base64',
      value: timesAsMuch(times.ours, times.peer, times.control),
      floor: 5,
      target: 3,
      noise: strayOf(times.peer, times.control),
    },
  ];
}
