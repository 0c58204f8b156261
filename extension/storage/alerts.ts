import { z } from '../../core/zod.ts';
import { readSetting, saveSetting } from './settings.ts';

/** Whether the auditor wants to be told, and the walks whose overdue review they were told of. */
const alertsSchema = z.object({
  on: z.boolean(),
  told: z.array(z.string().max(160)).max(10_000).default([]),
});
export type Alerts = z.infer<typeof alertsSchema>;

export async function readAlerts(): Promise<Alerts> {
  return (await readSetting('alerts', alertsSchema)) ?? { on: false, told: [] };
}

export function saveAlerts(alerts: Alerts): Promise<void> {
  return saveSetting('alerts', alerts);
}
