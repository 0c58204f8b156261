/** Runs in the panel: what the settings screen keeps. */
export async function keepMask(mask: readonly string[]): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('waymark');
    opening.onsuccess = () => resolve(opening.result);
  });
  await new Promise((resolve) => {
    const put = db.transaction('settings', 'readwrite').objectStore('settings');
    put.put({ name: 'interface', value: { mask } }).onsuccess = resolve;
  });
  db.close();
}
