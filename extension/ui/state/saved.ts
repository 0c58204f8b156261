import type { Persona } from '../../../core/journey/persona.ts';
import { deletePersona, listPersonas, savePersona } from '../../storage/personas.ts';
import { readSetting, saveSetting } from '../../storage/settings.ts';
import { Observable } from './observable.ts';
import { defaultSettings, type Settings, settingsSchema } from './settings.ts';

/** The auditor's own personas and settings, as last read. */
export const personas = new Observable<readonly Persona[]>([]);
export const settings = new Observable<Settings>(defaultSettings);

/** Tells the other open pages of the extension that something was saved. */
const channel = new BroadcastChannel('saved');

/** Reads both, and again whenever another page saved. */
export async function loadSaved(): Promise<void> {
  channel.onmessage = () => void readAll();
  await readAll();
}

export async function keepPersona(persona: Persona): Promise<void> {
  await savePersona(persona);
  await saved();
}

export async function dropPersona(id: string): Promise<void> {
  await deletePersona(id);
  await saved();
}

/** Makes a change to one persona and gives the way back to how it was. */
export async function changePersona(id: string, change: () => Promise<void>): Promise<() => Promise<void>> {
  const before = personas.value.find((it) => it.id === id);
  const wasRemoved = settings.value.removedSamples.includes(id);
  await change();
  return async () => {
    await (before ? keepPersona(before) : dropPersona(id));
    // The others may have been changed in another window meanwhile.
    const others = settings.value.removedSamples.filter((it) => it !== id);
    await keepSettings({ removedSamples: wasRemoved ? [...others, id] : others });
  };
}

export async function keepSettings(change: Partial<Settings>): Promise<void> {
  await saveSetting('interface', settingsSchema.parse({ ...settings.value, ...change }));
  await saved();
}

async function readAll(): Promise<void> {
  personas.set(await listPersonas());
  settings.set((await readSetting('interface', settingsSchema)) ?? defaultSettings);
}

async function saved(): Promise<void> {
  await readAll();
  channel.postMessage('saved');
}
