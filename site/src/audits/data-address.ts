/** Pictures as data addresses, by id. */
export function dataAddress(pictures: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  return new Map([...pictures].map(([id, bytes]) => [id, `data:image/webp;base64,${Buffer.from(bytes).toString('base64')}`]));
}
