import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { coveredBoxes } from '../capture/covered-boxes.ts';
import { host } from '../capture/host.ts';
import { readNow } from '../capture/now.ts';

/** Answers whoever puts it into a frame. */
export default defineUnlistedScript(async () => host && coveredBoxes((await readNow(host))?.mask ?? []));
