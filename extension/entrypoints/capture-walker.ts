import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runForWalker } from '../capture/for-walker.ts';

export default defineUnlistedScript(() => runForWalker());
