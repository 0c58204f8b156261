import type { Persona } from '../../../core/journey/persona.ts';
import type { StageModel } from '../../../core/journey/stage-model.ts';
import { stageModelById } from '../../../core/stages/index.ts';
import { deleteModel, deleteModels, listModels, putModel, saveNextVersion } from '../../storage/models.ts';
import { deletePersona, listPersonas, savePersona } from '../../storage/personas.ts';
import { readSetting, saveSetting } from '../../storage/settings.ts';
import { Observable } from './observable.ts';
import { defaultSettings, type Settings, settingsSchema } from './settings.ts';

/** The auditor's own personas, stage models and settings, as last read. */
export const personas = new Observable<readonly Persona[]>([]);
export const ownModels = new Observable<readonly StageModel[]>([]);
export const settings = new Observable<Settings>(defaultSettings);

/** Tells the other open pages of the extension that something was saved. */
const channel = new BroadcastChannel('saved');

/** Reads all of it, and again whenever another page saved. */
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

/** The stage model with this id, built in or of one's own. */
export function modelById(id: string): StageModel | undefined {
  return stageModelById(id) ?? ownModels.value.find((it) => it.id === id);
}

/** The model a journey was walked with, or what it became since by the auditor's own edits. */
export function newestOf(walked: StageModel): StageModel {
  const own = ownModels.value.find(({ id }) => id === walked.id);
  return own && own.version > walked.version ? own : walked;
}

/** Keeps an edited model as its next version and gives the way back: what it was, as one more version. */
export async function keepModel(model: StageModel): Promise<() => Promise<void>> {
  const before = ownModels.value.find(({ id }) => id === model.id);
  await saveNextVersion(model);
  await saved();
  return async () => {
    await (before ? saveNextVersion(before) : deleteModel(model.id));
    await saved();
  };
}

/** Keeps models as they are in a file and gives the way back. */
export async function keepTakenIn(models: readonly StageModel[]): Promise<() => Promise<void>> {
  const before = new Map(ownModels.value.map((it) => [it.id, it]));
  for (const model of models) await putModel(model);
  await saved();
  return async () => {
    for (const { id } of models) {
      const was = before.get(id);
      await (was ? putModel(was) : deleteModel(id));
    }
    await saved();
  };
}

export async function dropModel(model: StageModel): Promise<() => Promise<void>> {
  await deleteModel(model.id);
  await saved();
  return async () => {
    await putModel(model);
    await saved();
  };
}

export async function dropModels(): Promise<void> {
  await deleteModels();
  await saved();
}

export async function keepSettings(change: Partial<Settings>): Promise<void> {
  await saveSetting('interface', settingsSchema.parse({ ...settings.value, ...change }));
  await saved();
}

async function readAll(): Promise<void> {
  personas.set(await listPersonas());
  ownModels.set(await listModels());
  settings.set((await readSetting('interface', settingsSchema)) ?? defaultSettings);
}

async function saved(): Promise<void> {
  await readAll();
  channel.postMessage('saved');
}
