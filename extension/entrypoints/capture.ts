import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { host } from '../capture/host.ts';
import { runInPage } from '../capture/in-page.ts';
import { journalSink } from '../capture/journal-sink.ts';
import { messageSink } from '../capture/message-sink.ts';

export default defineUnlistedScript(() => {
  if (!host) return;
  if (import.meta.env.MODE !== 'test') runInPage(host);
  else
    runInPage(host, (theHost, place, signal, now) =>
      (now.journal === false ? messageSink : journalSink)(theHost, place, signal),
    );
});
