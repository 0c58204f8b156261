import { z } from '../../core/zod.ts';
import { clickFrictions } from './manifest/click-frictions.ts';
import { clickTraps } from './manifest/click-traps.ts';
import { formFrictions } from './manifest/form-frictions.ts';
import { linkTraps } from './manifest/link-traps.ts';
import { otherTraps } from './manifest/other-traps.ts';
import { pageFrictions } from './manifest/page-frictions.ts';
import { type Planted, plantedSchema, trapSchema } from './manifest/schema.ts';

/** The ground truth of the sample product. */
export const manifest = {
  planted: z.array(plantedSchema).parse([...clickFrictions, ...pageFrictions, ...formFrictions]),
  traps: z.array(trapSchema).parse([...clickTraps, ...linkTraps, ...otherTraps]),
};

/** Switches for a shop with one friction on and all others off; start it as `fixed` with these. */
export function onlyFriction(id: Planted['id']): Record<string, boolean> {
  return { [id]: true };
}
