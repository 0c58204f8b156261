import type { Audit } from '../../../core/journey/audit.ts';
import { copyStageModel } from '../../../core/stages/copy.ts';
import { addStage, changeStage, nextVersion } from '../../../core/stages/edit.ts';

/** Of a stage that no built-in model has. */
export const ownStage = 'stage-0a1b2c3d';

/** The audit as somebody else walks it by a model of the team's own: a stage renamed and heavy, one that does not count, one added. */
export function withOwnModel(audit: Audit): Audit {
  const { framework, stages } = audit;
  const copy = copyStageModel(framework, { id: `${framework.id}-0a1b2c3d`, name: 'Our box' });
  const renamed = changeStage(copy, 'onboarding', { name: 'First box', weight: 3 });
  const light = changeStage(renamed, 'awareness', { weight: 0 });
  const own = nextVersion(addStage(light, ownStage, 'A break'), { ...copy, version: 3 });
  const [pattern] = stages.flatMap((it) => it.touchpoints);
  if (!pattern) throw new Error('There is no touchpoint to follow.');
  const pause = {
    ...pattern,
    id: 'break',
    stage: ownStage,
    name: 'Pause a delivery',
    outcome: 'workaround' as const,
    emotions: [],
    pictures: [],
  };
  return {
    ...audit,
    audit: { ...audit.audit, id: 'own', startedAt: audit.audit.startedAt - 10 * 86_400_000 },
    persona: { ...audit.persona, id: 'ines', name: 'Ines', tagline: 'Away every other week' },
    framework: own,
    stages: own.stages.map(({ id, name, weight }) => {
      const walked = stages.find((it) => it.id === id);
      return walked
        ? { ...walked, name, weight }
        : { id, name, weight, entered: true, spentMs: pause.spentMs, touchpoints: [pause] };
    }),
  };
}
