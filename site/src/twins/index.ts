import { words } from '../words/words.ts';
import { changesTwin } from './changes.ts';
import { journeysTwin } from './journeys.ts';
import { ownersTwin } from './owners.ts';
import { personasTwin } from './personas.ts';
import { targetsTwin } from './targets.ts';

/** The pages that list what audits say, and their Markdown. `id` is the page's address without slashes at the ends. */
export const viewTwins = [
  { id: 'journeys', title: words.journeys.gallery.title, text: journeysTwin },
  { id: 'changes', title: words.views.changes.listTitle, text: changesTwin },
  { id: 'owners', title: words.views.owners.title, text: ownersTwin },
  { id: 'targets', title: words.views.targets.title, text: targetsTwin },
  { id: 'personas', title: words.views.people.title, text: personasTwin },
] as const;
