/** Runs in the panel: how many points of a stored picture are near this colour (red, green, blue). */
export async function countPoints(id: string, colour: readonly number[]): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('waymark');
    opening.onsuccess = () => resolve(opening.result);
  });
  const row = await new Promise<{ blob: Blob } | undefined>((resolve) => {
    const reading = db.transaction('pictures').objectStore('pictures').get(id);
    reading.onsuccess = () => resolve(reading.result);
  });
  db.close();
  if (!row) throw new Error(`There is no picture ${id}.`);
  const bitmap = await createImageBitmap(row.blob);
  const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!pen) throw new Error('There is no pen.');
  pen.drawImage(bitmap, 0, 0);
  const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
  let near = 0;
  for (let i = 0; i < data.length; i += 4)
    if (colour.every((value, at) => Math.abs((data[i + at] ?? 0) - value) < 55)) near++;
  return near;
}
