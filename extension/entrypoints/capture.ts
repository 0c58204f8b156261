import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { host } from '../capture/host.ts';
import { type MakeSink, runInPage } from '../capture/in-page.ts';
import { journalSink } from '../capture/journal-sink.ts';
import { messageSink } from '../capture/message-sink.ts';

export default defineUnlistedScript(() => {
  if (!host) return;
  const journal: MakeSink = (...args) =>
    journalSink(args[0], args[1], args[2], { lastWords: import.meta.env.FIREFOX });
  if (import.meta.env.MODE !== 'test') runInPage(host, journal);
  else runInPage(host, (...args) => (args[3].journal === false ? messageSink : journal)(...args));
});
