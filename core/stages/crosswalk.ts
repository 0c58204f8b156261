import type { StageModel } from '../journey/stage-model.ts';

/**
 * The parts of a customer's life that any model's stages cover, in order. They exist only to compare models; nobody
 * walks them. Each model's stages cover them in order and without overlap, so any two models line up.
 */
export const lifeParts = [
  'awareness',
  'consideration',
  'sales-talk',
  'purchase',
  'onboarding',
  'adoption',
  'retention',
  'renewal',
  'expansion',
  'advocacy',
] as const;
export type LifePart = (typeof lifeParts)[number];

/** What each built-in stage covers: Awareness ≈ Discovery, Purchase ≈ Decision ≈ Conversion, Renewal within Retention. */
const covers: Readonly<Record<string, Readonly<Record<string, readonly LifePart[]>>>> = {
  'success-6': {
    awareness: ['awareness'],
    consideration: ['consideration', 'sales-talk', 'purchase'],
    onboarding: ['onboarding'],
    adoption: ['adoption'],
    retention: ['retention', 'renewal'],
    expansion: ['expansion', 'advocacy'],
  },
  'success-7': {
    awareness: ['awareness'],
    consideration: ['consideration', 'sales-talk'],
    decision: ['purchase'],
    onboarding: ['onboarding'],
    adoption: ['adoption'],
    retention: ['retention', 'renewal'],
    advocacy: ['advocacy'],
  },
  'phases-5': {
    discovery: ['awareness'],
    consideration: ['consideration', 'sales-talk'],
    conversion: ['purchase', 'onboarding'],
    retention: ['adoption', 'retention', 'renewal', 'expansion'],
    advocacy: ['advocacy'],
  },
  'engagement-4': {
    awareness: ['awareness'],
    consideration: ['consideration', 'sales-talk'],
    purchase: ['purchase'],
    'post-purchase': ['onboarding', 'adoption', 'retention', 'renewal', 'expansion', 'advocacy'],
  },
  'lifecycle-3': {
    onboarding: ['onboarding'],
    adoption: ['adoption'],
    renewal: ['renewal'],
  },
  'lead-ladder': {
    visitor: ['awareness'],
    lead: ['consideration'],
    'sales-call': ['sales-talk'],
    conversion: ['purchase'],
    onboarding: ['onboarding'],
    'recurring-customer': ['adoption', 'retention'],
    'churn-or-upsell': ['renewal', 'expansion'],
  },
};

/** What a stage covers. A copied model's stages are known by the ids they kept; a stage of the user's own covers nothing. */
export function partsOf(model: Pick<StageModel, 'id' | 'copyOf'>, stage: string): readonly LifePart[] {
  return covers[model.copyOf ?? model.id]?.[stage] ?? [];
}

/** How a stage of one model relates to a stage of another. */
export type StageRelation = 'same' | 'part-of' | 'contains' | 'overlaps';

/** The stages of `other` that share something with this stage, in their order. Empty when it has no counterpart. */
export function counterparts(
  model: StageModel,
  stage: string,
  other: StageModel,
): { stage: string; relation: StageRelation }[] {
  if (original(model) === original(other) && other.stages.some((it) => it.id === stage)) {
    return [{ stage, relation: 'same' }];
  }
  const own = partsOf(model, stage);
  return other.stages.flatMap(({ id }) => {
    const theirs = partsOf(other, id);
    const shared = own.filter((part) => theirs.includes(part)).length;
    return shared === 0 ? [] : [{ stage: id, relation: relationOf(shared, own.length, theirs.length) }];
  });
}

function original(model: StageModel): string {
  return model.copyOf ?? model.id;
}

function relationOf(shared: number, own: number, theirs: number): StageRelation {
  if (shared === own && shared === theirs) return 'same';
  if (shared === own) return 'part-of';
  return shared === theirs ? 'contains' : 'overlaps';
}
