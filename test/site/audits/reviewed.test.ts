import { expect, test } from 'vitest';
import type { Finding } from '../../../core/journey/finding.ts';
import { reviewedIn } from '../../../site/src/audits/reviewed.ts';
import { smallAudit } from '../../core/support/small-audit.ts';

const noticed = (kind: string, status: Finding['status']) => ({
  kind,
  status,
  detector: `${kind}@1`,
  touchpoint: 't',
  stage: 'onboarding',
});

test('reviews of all audits are added; a detector nobody reviewed is left out', () => {
  const found = reviewedIn([
    { audit: smallAudit({ findings: [noticed('u-turn', 'confirmed'), noticed('u-turn', 'dismissed')] }) },
    {
      audit: smallAudit({
        findings: [
          noticed('u-turn', 'confirmed'),
          noticed('u-turn', 'unreviewed'),
          noticed('dead-click', 'unreviewed'),
        ],
      }),
    },
  ]);
  expect([...found]).toEqual([['u-turn', { confirmed: 2, reviewed: 3, share: 2 / 3 }]]);
});
