import type { Audit } from '../journey/audit.ts';
import { Refusal } from '../journey/refusal.ts';
import { slug } from '../projection/page-key.ts';
import { auditorNames } from '../scoring/auditor-names.ts';
import type { AuditorInput } from '../scoring/auditors.ts';
import { inputOf } from '../scoring/input-of.ts';

/** Guards the comparison of everybody with everybody. */
const mostAuditors = 20;

/**
 * Audits of one journey by several colleagues, as `judgeTogether` takes them. They must be of one journey, one persona and one
 * stage model, and no walk may come twice. Auditors without a name, or with the same, are told apart by a number. `files` are what the audits lie in,
 * for what is said of them. Throws `Refusal`.
 */
export function colleaguesOf(audits: readonly Audit[], files: readonly string[] = []): AuditorInput[] {
  const [first] = audits;
  if (!first || audits.length < 2)
    throw new Refusal(
      'one-auditor',
      'To judge together, two audits at least are needed. Choose the bundles of all colleagues at once.',
    );
  if (audits.length > mostAuditors)
    throw new Refusal('too-many-auditors', `At most ${mostAuditors} audits can be judged together.`);
  const called = (index: number) => `“${(files[index] ?? audits[index]?.audit.title ?? '').slice(0, 60)}”`;
  for (const [index, audit] of audits.entries()) {
    const differs = differenceOf(first, audit);
    if (differs)
      throw new Refusal(
        'other-journey',
        `${called(index)} cannot be judged together with ${called(0)}: ${differences[differs](audit, first)}.`,
      );
  }
  for (const [index, audit] of audits.entries()) {
    const before = audits.findIndex((it) => it.audit.id === audit.audit.id);
    if (before < index)
      throw new Refusal(
        'same-walk',
        `${called(index)} is the same walk as ${called(before)}. Two colleagues who agree have to walk twice.`,
      );
  }
  const names = auditorNames(
    audits.map((it) => it.audit.auditor),
    'Auditor',
  );
  return audits.map((audit, index) => ({ auditor: names[index] ?? '', input: inputOf(audit) }));
}

const differences = {
  journey: ({ audit }: Audit, first: Audit) =>
    `it is of another journey (${audit.journey.name.slice(0, 40)}, not ${first.audit.journey.name.slice(0, 40)})`,
  persona: ({ persona }: Audit, first: Audit) =>
    `another persona walked it (${persona.name.slice(0, 40)}, not ${first.persona.name.slice(0, 40)})`,
  stages: () => 'it has other stages',
} as const;

/**
 * What keeps two audits from being judged together; undefined when nothing does. Names tell journeys and personas apart: their
 * ids differ from browser to browser.
 */
export function differenceOf(a: Audit, b: Audit): keyof typeof differences | undefined {
  if (nameOf(a.audit.journey) !== nameOf(b.audit.journey)) return 'journey';
  if (nameOf(a.persona) !== nameOf(b.persona)) return 'persona';
  if (a.framework.id !== b.framework.id || a.framework.version !== b.framework.version) return 'stages';
  return undefined;
}

const nameOf = ({ id, name }: { readonly id: string; readonly name: string }): string => slug(name) || id;
