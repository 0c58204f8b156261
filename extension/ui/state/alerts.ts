import { browser } from '../../browser.ts';
import { readAlerts, saveAlerts } from '../../storage/alerts.ts';

/** Are notifications wanted, and still allowed? */
export async function alertsAreOn(): Promise<boolean> {
  const { on } = await readAlerts();
  return on && (await browser.permissions.contains({ permissions: ['notifications'] }));
}

/** Asks the browser, which asks the auditor; call it straight from a click. False when they said no. */
export async function turnAlertsOn(): Promise<boolean> {
  const granted = await browser.permissions.request({ permissions: ['notifications'] });
  await saveAlerts({ ...(await readAlerts()), on: granted });
  return granted;
}

/** No notification from now on; the permission goes too. */
export async function turnAlertsOff(): Promise<void> {
  await saveAlerts({ ...(await readAlerts()), on: false });
  await browser.permissions.remove({ permissions: ['notifications'] });
}
