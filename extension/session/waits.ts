import type { JourneyEvent } from '../../core/journey/event.ts';
import { browser } from '../browser.ts';
import { announce } from '../messaging/news.ts';
import { readEvents } from '../storage/events.ts';
import { listWalks } from '../storage/walks.ts';
import { aside } from './aside.ts';
import { ready } from './record.ts';

const prefix = 'wait ';

/** Sets or clears the alarm of a wait that an act began or ended. */
export async function followWait(walk: string, act: JourneyEvent): Promise<void> {
  if (act.type === 'wait-start' && act.promisedMs !== undefined)
    browser.alarms.create(nameOf(walk, act.wait), { when: act.at + act.promisedMs });
  if (act.type === 'wait-end') await browser.alarms.clear(nameOf(walk, act.wait));
}

/** Waits outlive the browser: their alarms are set again from the log. One that passed meanwhile rings at once. */
export async function restoreWaits(): Promise<void> {
  await ready();
  for (const { id, state } of await listWalks()) {
    if (state === 'stopped') continue;
    const { events } = await readEvents(id);
    const ended = new Set(events.flatMap((event) => (event.type === 'wait-end' ? [event.wait] : [])));
    for (const event of events)
      if (event.type === 'wait-start' && !ended.has(event.wait)) await followWait(id, event);
  }
}

/** Call it once, synchronously, when the worker starts. */
export function hearAlarms(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (!name.startsWith(prefix)) return;
    const [walk = '', wait = ''] = name.slice(prefix.length).split(' ');
    aside(browser.action.setBadgeText({ text: '!' }));
    aside(announce({ news: 'wait-over', walk, wait }));
  });
}

function nameOf(walk: string, wait: string): string {
  return `${prefix}${walk} ${wait}`;
}
