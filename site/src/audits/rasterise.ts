import sharp from 'astro/assets/services/sharp';

type Transform = (
  bytes: Uint8Array,
  options: { src: string; format: 'png' },
  config: { service: { config: { png: { compressionLevel: number } } }; dangerouslyProcessSVG: boolean },
) => Promise<{ data: Uint8Array }>;

/** Few colours in large areas: packing harder takes half as long again and saves a twentieth. */
const compressionLevel = 3;

/** An SVG of our own as PNG, drawn by the image service the site's builder brings along. Never hand it the SVG of others. */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  // The service is typed for the builder's own use; of its configuration it reads these two entries.
  const transform = sharp.transform as unknown as Transform;
  const { data } = await transform(
    new TextEncoder().encode(svg),
    { src: 'picture.svg', format: 'png' },
    { service: { config: { png: { compressionLevel } } }, dangerouslyProcessSVG: true },
  );
  return new Uint8Array(data);
}
