import { type Markup, type Piece, svg } from '../escape.ts';
import { type PictureTheme, paintOf, paintStyle } from '../paint.ts';
import { fontStack } from '../tokens.ts';
import type { Box } from './place-labels.ts';
import { withStamps } from './stamp.ts';
import { pictureTextPx } from './text-lines.ts';

export interface Picture {
  box: Box;
  title: string;
  description?: string;
  content: Piece;
  theme: PictureTheme;
  /** Unique within the page. */
  id: string;
  /** A picture with links in it is a group: links inside an image would not be announced. */
  interactive?: boolean;
}

/** A whole SVG document: sized, titled, described, with its own fonts and colours. */
export function picture({ box, title, description, content, theme, id, interactive }: Picture): Markup {
  const labelled = description ? `${id}-t ${id}-d` : `${id}-t`;
  return svg`<svg xmlns="http://www.w3.org/2000/svg" id="${id}" role="${interactive ? 'group' : 'img'}" aria-labelledby="${labelled}" viewBox="${`${box.x} ${box.y} ${box.width} ${box.height}`}" width="${box.width}" height="${box.height}" font-family="${fontStack}" font-size="${pictureTextPx}" fill="${paintOf(theme)('text')}"><title id="${`${id}-t`}">${title}</title>${description && svg`<desc id="${`${id}-d`}">${description}</desc>`}${paintStyle(theme, id)}${interactive && svg`<style>rect.h{fill:none;pointer-events:all}</style>`}${withStamps(svg`${content}`, `${id}-`, paintOf(theme))}</svg>`;
}
