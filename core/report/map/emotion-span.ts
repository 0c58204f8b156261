/** The strip under the curve with the touchpoints' numbers. */
export const axisPx = 20;

/** Where very good and very bad lie in the curve's row; the words beside the line need the room outside. */
export function emotionSpan(heightPx: number, hasLegend: boolean): { top: number; bottom: number } {
  return { top: hasLegend ? 84 : 50, bottom: heightPx - axisPx - (hasLegend ? 66 : 58) };
}
