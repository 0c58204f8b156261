import type { Picture } from '../../journey/touchpoint.ts';
import { fragmentId, html, type Piece } from '../escape.ts';
import type { Messages } from '../messages/messages-for.ts';

const allowed = /^data:image\/(png|jpeg|webp|gif|avif);base64,[A-Za-z0-9+/=]+$/;

/** A screenshot inside the report; following its link fills the window with it. Nothing where there is no such picture. */
export function dataPicture(
  picture: Picture,
  place: string,
  pictures: ReadonlyMap<string, string>,
  words: Messages,
): Piece {
  const source = pictures.get(picture.id);
  if (source === undefined || !allowed.test(source)) return '';
  const id = fragmentId('pic-', picture.id);
  const alt = picture.alt || words.report.pictureOf(place);
  return html`<figure id="${id}" class="shot"><a href="#${id}"><img src="${source}" alt="${alt}" width="${picture.widthPx}" height="${picture.heightPx}" loading="lazy"></a><figcaption dir="auto">${alt} <a class="close" href="#${`${id}-back`}" id="${`${id}-back`}">${words.report.closePicture}</a></figcaption></figure>`;
}
