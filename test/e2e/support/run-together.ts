/**
 * Runs in a page that reads from left to right: words that read from right to left and are followed by words or numbers of
 * ours within one isolate, which would run together with them. `theirs` are Latin words and numbers that people wrote themselves.
 */
export function runTogether(theirs: readonly string[]): string[] {
  const rightToLeft = /[\p{sc=Hebrew}\p{sc=Arabic}]/u;
  const together = /[\p{sc=Hebrew}\p{sc=Arabic}].*[\p{sc=Latin}\d]/su;
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = (node.textContent ?? '').replaceAll(/\u2068[^\u2069]*\u2069/g, '');
    const at = node.parentElement;
    if (!rightToLeft.test(own) || !at || at.closest('svg, script, style, [hidden]')) continue;
    let box: Element = at;
    while (
      !box.matches('bdi, [dir], body') &&
      getComputedStyle(box).display.startsWith('inline') &&
      box.parentElement
    )
      box = box.parentElement;
    const words = textIn(box);
    if (together.test(theirs.reduce((text, own) => text.replaceAll(own, ''), words)))
      found.push(`${box.localName}: ${words.trim()}`);
  }
  return found;

  /** Text of an element without what is isolated inside it. */
  function textIn(element: Element): string {
    let text = '';
    for (const child of element.childNodes) {
      if (child instanceof Element) {
        const apart =
          child.matches('bdi, [dir], svg, [hidden]') || !getComputedStyle(child).display.startsWith('inline');
        text += apart ? ' ' : textIn(child);
      } else text += (child.textContent ?? '').replaceAll(/\u2068[^\u2069]*\u2069/g, ' ');
    }
    return text;
  }
}
