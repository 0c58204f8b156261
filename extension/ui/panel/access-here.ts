import type { SessionState } from '../../messaging/protocol.ts';
import { type Site, siteOf } from '../state/site-of.ts';

/**
 * What to say of Waymark's sight of the tab in front: nothing while it sees all; that nobody may look; or that it needs leave.
 * `unseen`: the browser hides even the address, and only the site of the walk can be asked for.
 */
export type AccessHere =
  | { kind: 'full' }
  | { kind: 'restricted' }
  | { kind: 'none' | 'active'; site: Site }
  | { kind: 'unseen'; site: Site | undefined };

export function accessHere(tab: SessionState['tab'], walked: string | undefined): AccessHere {
  if (!tab || tab.access === 'full') return { kind: 'full' };
  if (tab.access === 'restricted') return { kind: 'restricted' };
  const site = siteOf(tab.url);
  if (site) return { kind: tab.access, site };
  return tab.url === '' ? { kind: 'unseen', site: siteOf(walked) } : { kind: 'restricted' };
}
