import { seen } from './panel-driver.ts';
import type { Walk } from './walk.ts';

/** Sets the language of the extension as its settings do, and opens the panel anew. */
export async function speak({ panel }: Walk, language: string): Promise<void> {
  await seen(panel, '>>> wm-prepare');
  await panel.evaluate(saveLanguage, language);
  await panel.reload();
  await seen(panel, '>>> wm-prepare');
}

/** Runs in the panel. */
async function saveLanguage(language: string): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('waymark');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  await new Promise<void>((resolve, reject) => {
    const tx = db.transaction('settings', 'readwrite');
    tx.objectStore('settings').put({ name: 'interface', value: { language } });
    tx.oncomplete = () => resolve();
    tx.onerror = () => reject(tx.error);
  });
  db.close();
}
