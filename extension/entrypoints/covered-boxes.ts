import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { coveredBoxes } from '../capture/covered-boxes.ts';
import { host } from '../capture/host.ts';
import { readNow } from '../capture/now.ts';

/** What the browser hands to whoever put this script into a frame, once it is there. */
const answer = async () => host && coveredBoxes((await readNow(host))?.mask ?? []);

export default defineUnlistedScript((): unknown => answer());
