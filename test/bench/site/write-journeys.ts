import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../../cli/sha256.ts';
import { writeBundle } from '../../../core/exchange/bundle.ts';
import { success6 } from '../../../core/stages/success-6.ts';
import { build } from '../../fixtures/audits/build.ts';

const day = 86_400_000;
const people = ['Mara', 'Jonas', 'Kim', 'Ada', 'Luis'];
const outcomes = ['achieved', 'achieved', 'workaround', 'blocked'] as const;

/** Writes bundles of made-up walks, each of its own journey; those already there are written anew and stay the same. */
export async function writeJourneys(folder: string, count: number, touchpoints: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    const audit = audited(index, touchpoints);
    const bytes = await writeBundle(
      { audit, pictures: new Map(), reportHtml: '', reportMarkdown: '' },
      sha256,
    );
    await writeFile(join(folder, `${String(index).padStart(6, '0')}.waymark.zip`), bytes);
  }
}

function audited(index: number, touchpoints: number) {
  const startedAt = Date.UTC(2026, 0, 1) + index * day;
  const stages = success6.stages.slice(0, 5);
  const each = Math.ceil(touchpoints / stages.length);
  const name = people[index % people.length] ?? 'Mara';
  return build({
    format: 'waymark-audit',
    version: 1,
    model: 'jas-1',
    audit: {
      id: `walk-${index}`,
      title: '',
      journey: { id: `journey-${index}`, name: `Order number ${index}` },
      site: 'https://shop.example/',
      startedAt,
      endedAt: startedAt + 3_600_000,
    },
    persona: { id: name.toLowerCase(), name, tagline: 'a customer in a hurry', fit: 'yes' },
    framework: success6,
    stages: stages.map((stage, place) => ({
      id: stage.id,
      name: stage.name,
      weight: 1,
      entered: true,
      touchpoints: Array.from({ length: each }, (_, at) => ({
        id: `t${place}-${at}`,
        stage: stage.id,
        name: `Place ${at + 1} of ${stage.name}`,
        outcome: outcomes[(index + place + at) % outcomes.length],
        startedAt: startedAt + (place * each + at) * 60_000,
        emotions: [
          {
            id: `e${place}-${at}`,
            at: startedAt,
            value: ((index + at) % 5) - 2,
            stimulus: 'what was said there',
          },
        ],
      })),
    })),
    findings: stages.flatMap((stage, place) =>
      Array.from({ length: 4 }, (_, at) => ({
        id: `f${place}-${at}`,
        kind: 'dead-click',
        title: `Nothing happens at place ${at + 1}`,
        touchpoint: `t${place}-${at}`,
        stage: stage.id,
        severity: ((index + at) % 4) + 1,
        status: 'confirmed' as const,
        guideline: 'detectors/dead-click',
      })),
    ),
  });
}
