import { createHash } from 'node:crypto';
import process from 'node:process';
import { expect, it } from 'vitest';
import { readAudit, writeAudit, writeRead } from '../../../core/exchange/audit-json.ts';
import { readBundle, writeBundle } from '../../../core/exchange/bundle.ts';
import { flowFrom } from '../../../core/exchange/recorder.ts';
import { flowOf } from '../../../core/exchange/recorder-out.ts';
import { walkOfRecording } from '../../../core/exchange/walk-of-recording.ts';
import { project } from '../../../core/projection/project.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';
import { randomAudit } from './random-audit.ts';

/** `WAYMARK_ROUNDS=50000` for the long run. */
const rounds = Number(process.env['WAYMARK_ROUNDS'] ?? 1000);
const sha256 = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const seeds = (every: number) =>
  Array.from({ length: Math.ceil(rounds / every) }, (_, index) => index * every + 1);

it(`${rounds} random audits come back from JSON as they went, byte for byte`, () => {
  for (const seed of seeds(1)) {
    const audit = randomAudit(seed);
    const text = writeAudit(audit);
    const back = readAudit(text);
    if (writeAudit(back) !== text) expect(back, `seed ${seed}`).toEqual(audit);
    expect(writeAudit(back) === text, `seed ${seed}`).toBe(true);
  }
}, 3_600_000);

it('what was just read is written without being looked at again, and says the same', () => {
  for (const seed of seeds(20)) {
    const read = readAudit(writeAudit(randomAudit(seed)));
    const text = writeRead(read, score(inputOf(read)));
    expect(JSON.parse(text), `seed ${seed}`).toEqual(JSON.parse(writeAudit(read)));
    expect(readAudit(text), `seed ${seed}`).toEqual(read);
  }
});

it('bundles come back deep equal, pictures and the archive itself byte for byte', async () => {
  for (const seed of seeds(50)) {
    const audit = randomAudit(seed);
    const ids = audit.stages.flatMap((it) =>
      it.touchpoints.flatMap((point) => point.pictures.map(({ id }) => id)),
    );
    const pictures = new Map(
      ids.map((id, index) => [id, Uint8Array.from({ length: 500 }, (_, i) => (i * seed + index) % 256)]),
    );
    const reports = { reportHtml: '<p>', reportMarkdown: '#' };
    const bytes = await writeBundle({ audit, pictures, ...reports }, sha256);
    const back = await readBundle(bytes, sha256);
    expect(back.audit).toEqual(audit);
    expect(back.pictures).toEqual(pictures);
    expect(Buffer.compare(await writeBundle({ ...back, ...reports }, sha256), bytes)).toBe(0);
  }
}, 3_600_000);

it('recordings come back from a walk as they went in', () => {
  for (const seed of seeds(10)) {
    const audit = randomAudit(seed);
    const flow = flowFrom(JSON.parse(JSON.stringify(flowOf(audit))));
    const { persona, framework } = audit;
    const walked = project(walkOfRecording(flow, { walk: 'r', at: 1_000_000, persona, framework }));
    expect(walked && flowOf(walked), `seed ${seed}`).toEqual(flow);
  }
}, 3_600_000);
