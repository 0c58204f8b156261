import { openPage } from '../../ui/state/open-page.ts';

await openPage(() => import('../../ui/onboarding/wm-onboarding.ts'));
