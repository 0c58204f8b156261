import { record } from '@rrweb/record';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** The peer, started by a benchmark: `startPeer(emit)`. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { startPeer: (emit: (event: unknown) => void) => record({ emit }) });
});
