/** Runs in an opened SVG: text that reaches beyond the picture's edge, or is set so small that nobody reads it. */
export function textOutside(): string[] {
  const root = document.querySelector('svg');
  if (!(root instanceof SVGSVGElement)) return ['no picture'];
  const { x, y, width, height } = root.viewBox.baseVal;
  return [...root.querySelectorAll('text')].flatMap((text) => {
    if (text.closest('defs')) return [];
    const box = text.getBBox();
    const place = text.closest('g[transform]');
    const shift = place instanceof SVGGElement ? (place.transform.baseVal.consolidate()?.matrix.f ?? 0) : 0;
    const inside =
      box.x >= x - 1 &&
      box.x + box.width <= x + width + 1 &&
      box.y + shift >= y - 1 &&
      box.y + shift + box.height <= y + height + 1;
    const size = Number(text.getAttribute('font-size') ?? 12);
    return [
      ...(inside ? [] : [`outside: ${text.textContent}`]),
      ...(size < 9 && text.closest('g')?.querySelector('circle, path') === null
        ? [`small: ${text.textContent}`]
        : []),
    ];
  });
}

/** Runs in an opened map: words of the emotion row that touch the curve, as the browser really sets and draws them. */
export function labelsOnTheLine(): string[] {
  const curve = document.querySelector('path[stroke-width="2.2"]');
  if (!(curve instanceof SVGPathElement)) return [];
  const row = curve.closest('g[transform]');
  const length = curve.getTotalLength();
  const points = Array.from({ length: Math.ceil(length / 2) }, (_, index) =>
    curve.getPointAtLength(index * 2),
  );
  return [...(row?.querySelectorAll('text[paint-order]') ?? [])].flatMap((text) => {
    if (!(text instanceof SVGTextElement)) return [];
    return [...(text.querySelectorAll('tspan').length > 0 ? text.querySelectorAll('tspan') : [text])].flatMap(
      (line) => {
        if (!(line instanceof SVGTextContentElement) || line.getNumberOfChars() === 0) return [];
        const box = boxOf(line);
        const touched = points.some(
          (point) => point.x > box.left && point.x < box.right && point.y > box.top && point.y < box.bottom,
        );
        return touched ? [line.textContent ?? ''] : [];
      },
    );
  });

  function boxOf(line: SVGTextContentElement) {
    const all = Array.from({ length: line.getNumberOfChars() }, (_, index) => line.getExtentOfChar(index));
    return {
      left: Math.min(...all.map((box) => box.x)),
      right: Math.max(...all.map((box) => box.x + box.width)),
      // The ink of a line is smaller than the font's whole box.
      top: Math.min(...all.map((box) => box.y)) + 3,
      bottom: Math.max(...all.map((box) => box.y + box.height)) - 3,
    };
  }
}
