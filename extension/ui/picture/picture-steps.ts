import type { Box } from './box.ts';
import { mosaic } from './mosaic.ts';

/** What was done to a picture, in its own pixels. */
export type PictureStep =
  | { do: 'crop' | 'blur' | 'frame'; box: Box }
  | { do: 'line'; points: readonly { x: number; y: number }[] };

const ink = '#e5484d';

/** Was something made unreadable for good? */
export function hidesSomething(steps: readonly PictureStep[]): boolean {
  return steps.some((it) => it.do === 'blur');
}

/** The part that is left: the last cut. */
export function partOf(steps: readonly PictureStep[], whole: { width: number; height: number }): Box {
  const cut = steps.findLast((it) => it.do === 'crop');
  return cut?.do === 'crop' ? cut.box : { x: 0, y: 0, width: whole.width, height: whole.height };
}

/** Draws the picture with all steps but the cuts, in its own size. What is hidden is hidden before anything is drawn on it. */
export function drawSteps(
  pen: OffscreenCanvasRenderingContext2D,
  image: ImageBitmap,
  steps: readonly PictureStep[],
): void {
  const { width, height } = image;
  pen.clearRect(0, 0, width, height);
  pen.drawImage(image, 0, 0);
  const hidden = steps.filter((it) => it.do === 'blur');
  if (hidden.length > 0) {
    const pixels = pen.getImageData(0, 0, width, height);
    for (const step of hidden) if (step.do === 'blur') mosaic(pixels.data, width, step.box);
    pen.putImageData(pixels, 0, 0);
  }
  pen.strokeStyle = ink;
  pen.lineWidth = Math.max(3, Math.round(width / 320));
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  for (const step of steps) {
    if (step.do === 'frame') pen.strokeRect(step.box.x, step.box.y, step.box.width, step.box.height);
    if (step.do === 'line') stroke(pen, step.points);
  }
}

function stroke(
  pen: OffscreenCanvasRenderingContext2D,
  [first, ...rest]: readonly { x: number; y: number }[],
): void {
  if (!first) return;
  pen.beginPath();
  pen.moveTo(first.x, first.y);
  for (const { x, y } of rest) pen.lineTo(x, y);
  pen.stroke();
}
