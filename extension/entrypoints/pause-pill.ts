import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { host } from '../capture/host.ts';
import { showPausePill } from '../capture/pause-pill.ts';

export default defineUnlistedScript(() => {
  if (host) void showPausePill(host, host.i18n.getMessage('page_paused'));
});
