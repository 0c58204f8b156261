import { knownTags } from '../../../core/gaps/tags.ts';
import { settings } from '../state/saved.ts';
import { sayIfKnown } from '../words/say.ts';

/** A tag, or a usability rule, in the auditor's language; the team's own as it was written. */
export function tagName(tag: string): string {
  const key = tag.replaceAll('-', '_');
  return sayIfKnown(`tag_${key}`) ?? sayIfKnown(`heuristic_${key}`) ?? tag;
}

/** The tags to choose from: some or all of the known ones, then the team's own set. */
export function tagsToOffer(known: readonly string[] = knownTags): string[] {
  return [...new Set([...known, ...settings.value.tags])];
}
