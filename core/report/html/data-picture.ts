import type { Picture } from '../../journey/touchpoint.ts';
import { fragmentId, html, type Piece, trusted } from '../escape.ts';
import type { ReportContext } from '../sections/section.ts';

/** Data addresses in a report of one file; paths of a site's own pictures where it is published. */
const kind = /^(?:data:image\/(?:png|jpeg|webp|gif|avif);base64,|\/(?!\/)[\w./-]+\.webp$)/;

/** Screenshots inside the report; following a picture's link fills the window with it. Those not handed in are left out. */
export function dataPictures(
  list: readonly Picture[],
  place: string,
  { pictures, view }: Pick<ReportContext, 'pictures' | 'view'>,
): Piece {
  const { report } = view.words;
  return list.map((picture) => {
    const source = pictures.get(picture.id);
    // Megabytes of it, so it is not escaped but looked through: nothing in it can end the attribute it stands in.
    if (source === undefined || !kind.test(source) || source.includes('"')) return '';
    const id = fragmentId('pic-', picture.id);
    const alt = picture.alt || report.pictureOf(place);
    return html`<figure id="${id}" class="shot"><a id="${`${id}-back`}" href="#${id}" aria-label="${`${report.enlarge}: ${alt}`}"><img src="${trusted(source)}" alt="${alt}" width="${picture.widthPx}" height="${picture.heightPx}" loading="lazy"></a><figcaption dir="auto">${alt} <a class="close" href="#${`${id}-back`}">${report.closePicture}</a></figcaption></figure>`;
  });
}
