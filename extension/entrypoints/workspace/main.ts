import { openPage } from '../../ui/state/open-page.ts';

await openPage(() => import('../../ui/workspace/wm-workspace.ts'));
