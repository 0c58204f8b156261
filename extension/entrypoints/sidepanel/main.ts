import { followWalk } from '../../ui/state/follow-walk.ts';
import { openPage } from '../../ui/state/open-page.ts';

await openPage(() => import('../../ui/panel/wm-panel.ts'));
await followWalk(new AbortController().signal);
