import type { Act } from '../../../core/journey/acts.ts';
import type { Fact } from '../../../core/journey/facts.ts';
import { type TextRule, textRules } from '../../capture/privacy-rules.ts';
import type { WaymarkDatabase } from '../../storage/schema.ts';

export type Place = 'nowhere' | 'browser' | 'file';
export type Removal = 'never' | 'walk' | 'redact' | 'item' | 'reset' | 'session' | 'user';
type Kept = { readonly where: Place; readonly removed: Removal };

/** What is kept and of what kind; its words are `privacy_row_<id>` and `privacy_mask_<id>` in the message files. */
const kept = {
  typed: { where: 'nowhere', removed: 'never' },
  fields: { where: 'browser', removed: 'walk' },
  visits: { where: 'browser', removed: 'walk' },
  clicks: { where: 'browser', removed: 'walk' },
  movement: { where: 'browser', removed: 'walk' },
  errors: { where: 'browser', removed: 'walk' },
  timings: { where: 'browser', removed: 'walk' },
  pictures: { where: 'browser', removed: 'redact' },
  marks: { where: 'browser', removed: 'redact' },
  people: { where: 'browser', removed: 'item' },
  settings: { where: 'browser', removed: 'reset' },
  journal: { where: 'browser', removed: 'session' },
  exports: { where: 'file', removed: 'user' },
} as const satisfies Record<string, Kept>;
export type KeptId = keyof typeof kept;

/** Every kind of fact that the recorder can write falls under a row: a new one does not compile without. */
export const rowOfFact: Readonly<Record<Fact['type'], KeptId>> = {
  visit: 'visits',
  leave: 'visits',
  visibility: 'visits',
  click: 'clicks',
  effect: 'clicks',
  input: 'fields',
  submit: 'fields',
  'form-gone': 'fields',
  scroll: 'movement',
  pointer: 'movement',
  failure: 'errors',
  vital: 'timings',
};

/** All that an auditor says is one row but pictures. */
export const rowOfAct = (type: Act['type']): KeptId => (type === 'picture' ? 'pictures' : 'marks');

/** Every store of the database falls under a row, too. */
export const rowOfStore: Readonly<Record<keyof WaymarkDatabase & string, KeptId>> = {
  walks: 'marks',
  segments: 'marks',
  documents: 'journal',
  pictures: 'pictures',
  personas: 'people',
  plans: 'people',
  models: 'people',
  settings: 'settings',
};

export type PrivacyRow = {
  readonly what: string;
  readonly where: string;
  readonly masked: string;
  readonly removed: string;
};
type Say = (key: string) => string;

/** The whole table: what is kept, then each rule that replaces something before it is kept. */
export function privacyRows(
  words: Say,
  rules: readonly Pick<TextRule, 'id' | 'mark'>[] = textRules,
): PrivacyRow[] {
  return [
    ...Object.entries(kept).map(([id, { where, removed }]) => ({
      what: words(`privacy_row_${id}`),
      where: words(`privacy_in_${where}`),
      masked: words(`privacy_mask_${id}`),
      removed: words(`privacy_gone_${removed}`),
    })),
    ...rules.map(({ id, mark }) => ({
      what: words(`privacy_rule_${id.replaceAll('-', '_')}`),
      where: words('privacy_in_nowhere'),
      masked: `${words('privacy_replaced')} ${mark}`,
      removed: words('privacy_gone_never'),
    })),
  ];
}
