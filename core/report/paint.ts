import { type Markup, svg, trusted } from './escape.ts';
import { type ColourName, palettes } from './tokens.ts';
import { paletteCss, tokenVariable } from './tokens-css.ts';

/**
 * Where a picture's colours come from. `light`, `dark` and `print` are written out, for files that travel alone;
 * `auto` follows the reader's system; `inherit` takes the variables of the page around it, and so its theme.
 */
export type PictureTheme = 'light' | 'dark' | 'auto' | 'inherit' | 'print';

/** A colour by its token name, as an SVG paint. */
export type Paint = (name: ColourName) => string;

export function paintOf(theme: PictureTheme): Paint {
  if (theme === 'dark' || theme === 'light') return (name) => palettes[theme][name];
  if (theme === 'print') return (name) => palettes.light[onPaper[name] ?? name];
  return (name) => `var(${tokenVariable(name)})`;
}

/** The style element an `auto` picture needs, limited to its own root element; nothing for the others. */
export function paintStyle(theme: PictureTheme, rootId: string): Markup | undefined {
  if (theme !== 'auto') return undefined;
  const css = `#${rootId}{${paletteCss('light')}}@media (prefers-color-scheme:dark){#${rootId}{${paletteCss('dark')}}}`;
  return svg`<style>${trusted(css)}</style>`;
}

/** Ink is dear: grounds become white. */
const onPaper: Partial<Record<ColourName, ColourName>> = { surface: 'bg', raised: 'bg' };
