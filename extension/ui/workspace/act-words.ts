import type { Audit } from '../../../core/journey/audit.ts';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import { findingTitle } from '../words/names.ts';
import { sayIfKnown } from '../words/say.ts';

const longest = 80;

/** What one gesture wrote, by name: “Verdict: Price changes with the tab”. Takes its acts newest first, as Undo does. */
export function actWords(acts: readonly JourneyEvent[], audit: Audit): string {
  const first = acts.at(-1);
  if (!first) return '';
  const kind = sayIfKnown(`event_${first.type.replaceAll('-', '_')}`) ?? first.type;
  const about = aboutOf(first, audit);
  return about === '' ? kind : `${kind}: ${about.length > longest ? `${about.slice(0, longest)}…` : about}`;
}

function aboutOf(act: JourneyEvent, audit: Audit): string {
  if (act.type === 'finding') return act.finding.title;
  if (act.type === 'review' || act.type === 'triage') {
    const finding = audit.findings.find((it) => it.id === act.finding);
    return finding ? findingTitle(finding) : '';
  }
  if (act.type === 'touchpoint' || act.type === 'milestone') return act.name;
  if (act.type === 'retitle') return act.title;
  if (act.type === 'survey') return act.survey.name;
  if (act.type === 'plan') return act.plan.name;
  if (act.type === 'note' || act.type === 'friction') return act.text;
  return 'touchpoint' in act ? nameOf(act.touchpoint, audit) : '';
}

function nameOf(touchpoint: string | undefined, audit: Audit): string {
  return audit.stages.flatMap((it) => it.touchpoints).find((it) => it.id === touchpoint)?.name ?? '';
}
