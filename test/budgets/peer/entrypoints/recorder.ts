import { record } from '@rrweb/record';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** The peer our page script is measured against: nothing but a started recorder, bundled in the same way. */
export default defineUnlistedScript(() => {
  record({ emit: (event) => console.debug(event) });
});
