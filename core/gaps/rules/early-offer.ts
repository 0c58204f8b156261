import { answers, hasTag, modelledStages } from '../places.ts';
import type { GapRule } from '../rule.ts';

/** A specific offer in a stage that forbids it: the first two of `engagement-4`. */
export const earlyOffer: GapRule = {
  id: 'early-offer',
  version: 1,
  about: 'A specific offer comes before the customer is ready to buy.',
  class: 'pain',
  severity: 2,
  recommendation: 'Show what sets you apart here and keep the offer for the purchase.',
  check(audit) {
    const stages = modelledStages(audit).filter((it) => it.model.noOffers);
    if (stages.length === 0) return 'not-applicable';
    return stages.flatMap(({ model, walked }) =>
      walked
        .filter((it) => hasTag(it, audit, 'offer') || answers(it, ['specific-offer', 'upsell']))
        .map((it) => ({
          stage: model.id,
          touchpoint: it.id,
          title: `${it.name}: an offer already in ${model.name}`,
        })),
    );
  },
};
