import type { Audit } from '../../../core/journey/audit.ts';

/** A rating whose cause can still be told. */
export interface GivenRating {
  id: string;
  value: number;
  at: number;
  /** Where it is in the log; unset until the log has it. */
  touchpoint?: string;
}

/**
 * The rating as the log has it now. Undefined once it was taken back, or once the walk went on to another place and nothing
 * is being typed about it.
 */
export function followRating(
  given: GivenRating,
  audit: Pick<Audit, 'stages'>,
  here: string | undefined,
  typing: boolean,
): GivenRating | undefined {
  const place = audit.stages
    .flatMap((it) => it.touchpoints)
    .find((it) => it.emotions.some(({ id }) => id === given.id));
  if (!place) return given.touchpoint === undefined ? given : undefined;
  if (place.id !== here && !typing) return undefined;
  return place.id === given.touchpoint ? given : { ...given, touchpoint: place.id };
}
