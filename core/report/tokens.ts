/**
 * The look, as data: one set of names, two palettes. Panel, workspace, report, site and pictures take their colours,
 * type and spacing from here. Text pairs hold 4.5 : 1 and graphics 3 : 1 in both palettes (tested).
 */
const light = {
  /** Page, quiet surfaces (stage heads, lane names, cards), raised things and hovered rows. */
  bg: '#ffffff',
  surface: '#f7f8f9',
  raised: '#eef0f2',
  /** Hairlines only structure; `edge` bounds controls and must be seen. */
  line: '#e2e5e9',
  edge: '#868d96',
  text: '#1c1f23',
  muted: '#5a626b',
  accent: '#005fb8',
  accentBg: '#e6f1fb',
  accentFill: '#005fb8',
  accentFillHover: '#004f99',
  onAccent: '#ffffff',
  /** Valence: teal good, ochre middling, vermilion bad. `…Bg` is a tint to put the colour's own text on. */
  good: '#0b6e63',
  goodMark: '#148577',
  goodBg: '#e2f3f0',
  mid: '#765900',
  midMark: '#a87900',
  midBg: '#fbf1d2',
  bad: '#b02a17',
  badMark: '#c93a22',
  badBg: '#fdeae6',
  /** Severity 0–4 with the number on it. Shape and number say it too. */
  sev0: '#ffffff',
  onSev0: '#5a626b',
  sev1: '#84703f',
  onSev1: '#ffffff',
  sev2: '#a86000',
  onSev2: '#ffffff',
  sev3: '#c93a22',
  onSev3: '#ffffff',
  sev4: '#7d0e0a',
  onSev4: '#ffffff',
  /** The curve's line, and lines to compare with it. */
  curve: '#33393f',
  other1: '#005fb8',
  other2: '#8a3d9c',
  other3: '#6b5d4f',
  other4: '#2f6b2f',
  focus: '#005fb8',
  shadow: '#00000021',
} as const;

export type ColourName = keyof typeof light;
export type Palette = Readonly<Record<ColourName, string>>;
export type PaletteName = 'light' | 'dark';

const dark: Palette = {
  bg: '#1f1f1f',
  surface: '#252526',
  raised: '#2f3032',
  line: '#3a3b3d',
  edge: '#868a90',
  text: '#e6e6e6',
  muted: '#a9adb3',
  accent: '#62b4ff',
  accentBg: '#12304b',
  accentFill: '#1173c8',
  accentFillHover: '#0e66b3',
  onAccent: '#ffffff',
  good: '#56cbb4',
  goodMark: '#3fb5a0',
  goodBg: '#143832',
  mid: '#e3bb55',
  midMark: '#c79a30',
  midBg: '#3a3015',
  bad: '#ff9580',
  badMark: '#f0705a',
  badBg: '#4a1f19',
  sev0: '#1f1f1f',
  onSev0: '#a9adb3',
  sev1: '#b09a66',
  onSev1: '#17120a',
  sev2: '#dd9a3c',
  onSev2: '#1d1204',
  sev3: '#f0705a',
  onSev3: '#240904',
  sev4: '#ffb4a4',
  onSev4: '#3d0804',
  curve: '#d3d6da',
  other1: '#62b4ff',
  other2: '#d79be6',
  other3: '#c4b3a0',
  other4: '#8ecb8e',
  focus: '#62b4ff',
  shadow: '#00000080',
};

export const palettes: Readonly<Record<PaletteName, Palette>> = { light, dark };
export const colourNames = Object.keys(light) as readonly ColourName[];

/**
 * Plain fonts of every system. Their widths are close to one another, so that text wrapped here fits everywhere;
 * `system-ui` is left out because on Linux it can be a third wider.
 */
export const fontStack =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", "Helvetica Neue", Helvetica, "Liberation Sans", Arial, sans-serif';
export const monoStack =
  'ui-monospace, SFMono-Regular, Consolas, "Liberation Mono", "DejaVu Sans Mono", Menlo, monospace';

/** Lengths in px: type, space, corners; times in ms. */
export const sizes = {
  textXs: 11,
  textSm: 12,
  textTool: 13,
  textMd: 14,
  textArticle: 16,
  textLg: 18,
  textXl: 22,
  text2xl: 28,
  space1: 4,
  space2: 8,
  space3: 12,
  space4: 16,
  space5: 24,
  space6: 32,
  space7: 48,
  radiusSm: 4,
  radiusMd: 6,
  radiusLg: 10,
  motionMs: 140,
} as const;
