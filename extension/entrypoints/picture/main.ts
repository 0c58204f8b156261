import { openPage } from '../../ui/state/open-page.ts';

await openPage(() => import('../../ui/picture/wm-picture-editor.ts'));
