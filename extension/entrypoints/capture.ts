import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { host } from '../capture/host.ts';
import { runInPage } from '../capture/in-page.ts';
import { journalSink } from '../capture/journal-sink.ts';
import { messageSink } from '../capture/message-sink.ts';

export default defineUnlistedScript(() => {
  if (!host) return;
  if (import.meta.env.MODE !== 'test') runInPage(host, journalSink);
  else
    runInPage(host, (page, place, signal, { journal }) =>
      (journal === false ? messageSink : journalSink)(page, place, signal),
    );
});
