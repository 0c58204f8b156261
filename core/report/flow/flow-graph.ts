import { inTime } from '../../gaps/places.ts';
import type { Touchpoint } from '../../journey/touchpoint.ts';
import type { JourneyView } from '../journey-view.ts';

/** One way from touchpoint to touchpoint. */
export interface FlowEdge {
  from: string;
  to: string;
  label: string;
  /** `walked` was gone, `possible` is a branch that was seen, `back` leads back from a dead end. */
  kind: 'walked' | 'possible' | 'back';
}

export interface FlowGraph {
  edges: readonly FlowEdge[];
  first: string | undefined;
  last: string | undefined;
  /** Touchpoints where the goal was missed and from which nothing led on. */
  dropOffs: ReadonlySet<string>;
}

/** The journey as a graph: the way that was walked, with the branches and ways back the auditor marked. */
export function flowGraph(view: JourneyView): FlowGraph {
  const shown = new Map(view.stages.flatMap((stage) => stage.touchpoints.map((it) => [it.id, it])));
  const walk = inTime(view.audit).filter((it) => shown.has(it.id));
  const edges = new Map<string, FlowEdge>();
  walk.forEach((touchpoint, index) => {
    const next = walk[index + 1];
    if (next && !leadsElsewhere(touchpoint, next))
      edges.set(keyOf(touchpoint.id, next.id), {
        from: touchpoint.id,
        to: next.id,
        label: '',
        kind: 'walked',
      });
  });
  for (const touchpoint of shown.values()) {
    for (const { to, label, back } of touchpoint.routes) {
      if (!shown.has(to) || to === touchpoint.id) continue;
      const walked = edges.has(keyOf(touchpoint.id, to));
      const kind = back ? 'back' : walked ? 'walked' : 'possible';
      edges.set(keyOf(touchpoint.id, to), { from: touchpoint.id, to, label, kind });
    }
  }
  const list = [...edges.values()];
  const ledOn = new Set(list.map((edge) => edge.from));
  const blocked = [...shown.values()].filter((it) => it.outcome === 'blocked' && !ledOn.has(it.id));
  return {
    edges: list,
    first: walk[0]?.id,
    last: walk.at(-1)?.id,
    dropOffs: new Set(blocked.map((it) => it.id)),
  };
}

/** Where the auditor said what can follow, the mere order of time adds no way of its own. */
function leadsElsewhere(touchpoint: Touchpoint, next: Touchpoint): boolean {
  const forward = touchpoint.routes.filter((route) => !route.back);
  return forward.length > 0 && !forward.some((route) => route.to === next.id);
}

const keyOf = (from: string, to: string): string => JSON.stringify([from, to]);
