import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { host } from '../capture/host.ts';
import { pickElement } from '../capture/picker.ts';

export default defineUnlistedScript(() => {
  if (host) void pickElement(host, host.i18n.getMessage('page_pick_hint'));
});
