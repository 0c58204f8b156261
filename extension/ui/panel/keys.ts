/** What a single key does while walking. The order is that of the help; `?` shows it. */
export const panelKeys = [
  { command: 'touchpoint', key: 't' },
  { command: 'friction', key: 'f' },
  { command: 'note', key: 'n' },
  { command: 'idea', key: 'i' },
  { command: 'milestone', key: 'm' },
  { command: 'picture', key: 'p' },
  { command: 'wait', key: 'w' },
  { command: 'element', key: 'e' },
  { command: 'delight', key: 'd' },
  { command: 'quote', key: 'q' },
  { command: 'handover', key: 'h' },
  { command: 'document', key: 'o' },
  { command: 'route', key: 'k' },
  { command: 'achieved', key: 'a' },
  { command: 'workaround', key: 's' },
  { command: 'blocked', key: 'b' },
  { command: 'real', key: 'y' },
  { command: 'not-real', key: 'x' },
  { command: 'later', key: 'l' },
  { command: 'checkpoints', key: 'c' },
  { command: 'next-stage', key: 'g' },
  { command: 'previous-stage', key: 'G' },
  { command: 'pause', key: 'r' },
  { command: 'undo', key: 'u' },
  { command: 'redo', key: 'U' },
  { command: 'help', key: '?' },
] as const;
export type PanelCommand = (typeof panelKeys)[number]['command'] | `emotion-${1 | 2 | 3 | 4 | 5}`;

/** A key as the page sees it. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  /** True inside a text field, a list, or anything else that uses letters itself. */
  typing: boolean;
}

/** The command a key press stands for; undefined when it belongs to a field, the browser or nobody. */
export function commandOf(press: KeyPress): PanelCommand | undefined {
  if (press.typing || press.altKey) return undefined;
  if (press.ctrlKey || press.metaKey) return withControl(press);
  const rating = /^[1-5]$/.exec(press.key)?.[0];
  if (rating !== undefined) return `emotion-${Number(rating) as 1 | 2 | 3 | 4 | 5}`; // The pattern is what makes it true.
  const key = press.shiftKey ? press.key : press.key.toLowerCase();
  return panelKeys.find((it) => it.key === key)?.command;
}

/** The key shown on a control. */
export function keyOf(command: PanelCommand): string {
  const key = panelKeys.find((it) => it.command === command)?.key ?? command.slice(-1);
  return key === key.toLowerCase() ? key.toUpperCase() : `⇧${key}`;
}

function withControl({ key, shiftKey }: KeyPress): PanelCommand | undefined {
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key === 'y' ? 'redo' : undefined;
}

/** Controls that use letters and digits themselves; radio and tick boxes do not. */
export function isTyping(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}
