import { colourNames, fontStack, monoStack, type PaletteName, palettes, sizes } from './tokens.ts';
import { vscodeVariables } from './tokens-vscode.ts';

/** The CSS variable of a token: `goodBg` is `--wm-good-bg`. */
export function tokenVariable(name: string): string {
  return `--wm-${name.replace(/[A-Z]|(?<=[a-z])\d/g, (found) => `-${found.toLowerCase()}`)}`;
}

/**
 * The tokens as a style sheet: variables on `:root`, light by default, dark where the system asks for it, and either one
 * where `data-theme` on `:root` says so (Starlight sets the same attribute). Paper is always light. With `controls` the
 * `--vscode-*` variables of @vscode-elements are set as well.
 */
export function tokensCss(options: { controls?: boolean } = {}): string {
  const key = options.controls ? 'controls' : 'plain';
  written[key] ??= writeTokens(options);
  return written[key];
}

const written: { controls?: string; plain?: string } = {};

function writeTokens(options: { controls?: boolean }): string {
  const shared = [
    `--wm-font:${fontStack}`,
    `--wm-mono:${monoStack}`,
    ...Object.entries(sizes).map(([name, value]) => `${tokenVariable(name)}:${value}${unitOf(name)}`),
    ...(options.controls ? vscodeVariables() : []),
  ];
  return [
    `:root{${shared.join(';')}}`,
    `:root{${paletteCss('light')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${paletteCss('dark')}}}`,
    `:root[data-theme="dark"]{${paletteCss('dark')}}`,
    `@media print{:root:root:root{${paletteCss('light')}}}`,
  ].join('\n');
}

/** One palette as declarations, without a selector. */
export function paletteCss(name: PaletteName): string {
  const colours = colourNames.map((colour) => `${tokenVariable(colour)}:${palettes[name][colour]}`);
  return [`color-scheme:${name}`, ...colours].join(';');
}

function unitOf(name: string): string {
  return name.endsWith('Ms') ? 'ms' : 'px';
}
