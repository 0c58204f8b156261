import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../../cli/sha256.ts';
import { writeBundle } from '../../../core/exchange/bundle.ts';
import type { Audit } from '../../../core/journey/audit.ts';
import { audits } from '../../fixtures/audits/all.ts';
import { withOwnModel } from './own-model-audit.ts';

/** A webp of one pixel. */
const dot = Uint8Array.from(
  Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64'),
);
const first = audits['weekly box'];
const arabic = audits['right to left'];
const month = 30 * 86_400_000;

/** The same journey a month later, with its gravest finding mended. */
export const later: Audit = {
  ...first,
  audit: {
    ...first.audit,
    id: 'later',
    startedAt: first.audit.startedAt + month,
    endedAt: first.audit.startedAt + month + 50 * 60_000,
  },
  findings: first.findings.filter((finding) => finding.severity !== 4),
};

/** The same journey as somebody else, who feels the same places differently. */
const other: Audit = {
  ...later,
  audit: { ...later.audit, id: 'other', startedAt: later.audit.startedAt - 86_400_000 },
  persona: { ...later.persona, id: 'jonas', name: 'Jonas', tagline: 'A careful comparer' },
  stages: later.stages.map((stage) => ({
    ...stage,
    touchpoints: stage.touchpoints.map((it) => (it.id === 'pricing' ? { ...it, outcome: 'achieved' } : it)),
  })),
};

/** And as a third one, by stages of the team's own. */
export const own = withOwnModel(later);

const { hostile } = audits;
/** Half a year before the others. */
const early: Audit = {
  ...hostile,
  audit: {
    ...hostile.audit,
    startedAt: hostile.audit.startedAt - 6 * month,
    ...(hostile.audit.endedAt === undefined ? {} : { endedAt: hostile.audit.endedAt - 6 * month }),
  },
};

/** Bundles to publish: a journey walked twice, by somebody else and by another model, one that reads from right to left, and one whose every text is hostile. Gives their paths. */
export function writeSiteBundles(folder: string): Promise<string[]> {
  return writeBundles(folder, { first, later, other, own, arabic, hostile: early });
}

export async function writeBundles(
  folder: string,
  named: Readonly<Record<string, Audit>>,
): Promise<string[]> {
  const bundles: string[] = [];
  for (const [name, audit] of Object.entries(named)) {
    const ids = audit.stages.flatMap((stage) =>
      stage.touchpoints.flatMap((it) => it.pictures.map(({ id }) => id)),
    );
    const pictures = new Map(ids.map((id) => [id, dot]));
    const path = join(folder, `${name}.waymark.zip`);
    await writeFile(path, await writeBundle({ audit, pictures, reportHtml: '', reportMarkdown: '' }, sha256));
    bundles.push(path);
  }
  return bundles;
}
