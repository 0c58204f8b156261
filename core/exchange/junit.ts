import type { Audit } from '../journey/audit.ts';
import type { Finding } from '../journey/finding.ts';
import type { Score } from '../scoring/score.ts';
import { element, xmlText } from './xml.ts';

/**
 * JUnit XML as test reporters read it: a suite a journey, a case a touchpoint and a gate. A touchpoint fails when its goal
 * was blocked or a finding of severity 3 or 4 is open there; the text says the cause and the points it costs. One that nobody
 * judged is skipped. `pictureAt` gives a picture's path as seen from the file: in an unpacked bundle, if it is left out.
 */
export function junitOf(
  audits: readonly { audit: Audit; score: Score }[],
  pictureAt: PictureAt = (id) => `images/${encodeURIComponent(id)}.webp`,
): string {
  const suites = audits.map((it) => suite(it, pictureAt));
  const tests = suites.reduce((sum, it) => sum + it.tests, 0);
  const failures = suites.reduce((sum, it) => sum + it.failures, 0);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'waymark', tests, failures }, suites.map((it) => it.xml).join('\n'))}\n`;
}

type PictureAt = (id: string) => string | undefined;

const failingSeverity = 3;

function suite(
  { audit, score }: { audit: Audit; score: Score },
  pictureAt: PictureAt,
): { xml: string; tests: number; failures: number } {
  const className = `${audit.audit.journey.name} (${audit.persona.name})`;
  const cases = audit.stages.flatMap((stage) =>
    stage.touchpoints.map((touchpoint) => {
      const open = audit.findings.filter(
        (it) => it.touchpoint === touchpoint.id && it.status !== 'dismissed',
      );
      const serious = open.filter((it) => (it.severity ?? 0) >= failingSeverity);
      const reasons = [
        // First what blocked it, where that is known: the first is what a list of failures shows.
        ...serious.map((it) => reason(it, score)),
        ...(touchpoint.outcome === 'blocked' ? ['the goal was blocked'] : []),
      ];
      const pictures = touchpoint.pictures.flatMap((it) => pictureAt(it.id) ?? []);
      const judged = score.touchpoints[touchpoint.id] !== undefined;
      const name = `${stage.name} › ${touchpoint.name}`;
      return testCase({ className, name, reasons, judged, ms: touchpoint.spentMs, pictures });
    }),
  );
  const gates = testCase({
    className,
    name: 'Gates',
    reasons: score.gates.failures.map((it) => `gate ${it.gate} failed at stage ${it.stage}`),
    judged: true,
    ms: 0,
    pictures: [],
  });
  const all = [...cases, gates];
  const failures = all.filter((it) => it.failed).length;
  const time = ((audit.audit.endedAt ?? audit.audit.startedAt) - audit.audit.startedAt) / 1000;
  const xml = element(
    'testsuite',
    {
      name: className,
      tests: all.length,
      failures,
      errors: 0,
      skipped: all.filter((it) => it.skipped).length,
      time,
      timestamp: new Date(audit.audit.startedAt).toISOString().slice(0, 19),
    },
    all.map((it) => it.xml).join('\n'),
  );
  return { xml, tests: all.length, failures };
}

type Case = {
  className: string;
  name: string;
  reasons: readonly string[];
  judged: boolean;
  ms: number;
  pictures: readonly string[];
};

function testCase({ className, name, reasons, judged, ms, pictures }: Case): {
  xml: string;
  failed: boolean;
  skipped: boolean;
} {
  const failed = reasons.length > 0;
  const skipped = !failed && !judged;
  const inside = [
    failed
      ? element('failure', { message: reasons[0] ?? '', type: 'friction' }, xmlText(reasons.join('\n')))
      : '',
    skipped ? element('skipped', {}) : '',
    // How GitLab and Jenkins find a picture: the schema of a case knows no properties.
    pictures.length === 0
      ? ''
      : element('system-out', {}, xmlText(pictures.map((it) => `[[ATTACHMENT|${it}]]`).join('\n'))),
  ].join('');
  return {
    xml: element('testcase', { classname: className, name, time: ms / 1000 }, inside),
    failed,
    skipped,
  };
}

function reason(finding: Finding, score: Score): string {
  const points = score.ledger.find((line) => line.evidence === finding.id)?.points;
  return `${finding.title}, severity ${finding.severity ?? '–'}${points === undefined ? '' : `, costs ${points.toFixed(1)} points`}`;
}
