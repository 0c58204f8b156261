import { project } from '../../core/projection/project.ts';
import { browser } from '../browser.ts';
import { readAlerts, saveAlerts } from '../storage/alerts.ts';
import { readCadences } from '../storage/cadences.ts';
import { readEvents } from '../storage/events.ts';
import type { WalkSummary } from '../storage/schema.ts';
import { listWalks } from '../storage/walks.ts';
import { aside } from './aside.ts';
import { healthAlert } from './health-alert.ts';
import { overdueWalks } from './overdue.ts';

const reviewAlarm = 'reviews';
const dayMinutes = 24 * 60;

/** Notifications are asked for and given one by one; nothing here happens before. Call it once when the worker starts. */
export function hearAlerts(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === reviewAlarm) aside(tellOverdue());
  });
  hearClicks();
  browser.permissions.onAdded.addListener(hearClicks);
  aside(planReviews());
}

/** Once a day, and a minute after the first start. */
async function planReviews(): Promise<void> {
  if (await browser.alarms.get(reviewAlarm)) return;
  browser.alarms.create(reviewAlarm, { delayInMinutes: 1, periodInMinutes: dayMinutes });
}

/** After a walk: did the health of its journey cross a threshold since the walk before? */
export async function tellHealth(id: string): Promise<void> {
  if (!(await mayTell())) return;
  const walks = await listWalks();
  const walk = walks.find((it) => it.id === id);
  const before = walks.find(
    (it) => it.journey.id === walk?.journey.id && it.id !== id && it.startedAt < (walk?.startedAt ?? 0),
  );
  if (!walk || !before) return;
  const [was, is] = [await auditOf(before), await auditOf(walk)];
  const language = browser.i18n.getUILanguage();
  const alert = was && is && healthAlert(was, is, language);
  if (!alert) return;
  const shown = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const signed = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'always' });
  const say = browser.i18n.getMessage;
  const { from, to, cause, gateBroken } = alert;
  await notify(
    id,
    say('alert_health', [walk.journey.name, shown.format(from), shown.format(to)]),
    [
      ...(cause ? [say('alert_cause', [signed.format(cause.points), cause.words])] : []),
      ...(gateBroken ? [say('alert_gate')] : []),
    ].join(' '),
  );
}

/** Journeys that have to be walked again, each told of once. */
export async function tellOverdue(now = Date.now()): Promise<void> {
  if (!(await mayTell())) return;
  const alerts = await readAlerts();
  const overdue = overdueWalks(await listWalks(), alerts.told, await readCadences(), now);
  const day = new Intl.DateTimeFormat(browser.i18n.getUILanguage(), { dateStyle: 'medium' });
  for (const { id, journey, updatedAt } of overdue)
    await notify(
      id,
      browser.i18n.getMessage('alert_overdue', journey.name),
      browser.i18n.getMessage('alert_overdue_more', day.format(updatedAt)),
    );
  if (overdue.length > 0)
    await saveAlerts({ ...alerts, told: [...alerts.told, ...overdue.map(({ id }) => id)] });
}

async function mayTell(): Promise<boolean> {
  const { on } = await readAlerts();
  return on && (await browser.permissions.contains({ permissions: ['notifications'] }));
}

async function auditOf({ id }: WalkSummary) {
  return project((await readEvents(id)).events);
}

/** The id of a notification is the walk it speaks of. */
async function notify(walk: string, title: string, message: string): Promise<void> {
  await browser.notifications.create(walk, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
}

/** The browser knows notifications only once they are allowed, although the types know them always. */
function hearClicks(): void {
  const { notifications } = browser as Partial<typeof browser>;
  if (!notifications || notifications.onClicked.hasListener(openAudit)) return;
  notifications.onClicked.addListener(openAudit);
}

function openAudit(walk: string): void {
  aside(browser.notifications.clear(walk));
  aside(browser.tabs.create({ url: browser.runtime.getURL(`/workspace.html#/audit/${walk}`) }));
}
