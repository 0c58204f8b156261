/** Where a heading of a printed page stands: the page's object in the PDF, and the heading's top in points from the page's foot. */
export interface PrintedHeading {
  title: string;
  page: string;
  topPt: number;
}

/** Pages of a PDF; the browser writes its objects uncompressed, only their streams are packed. */
export function pageCount(pdf: Uint8Array): number {
  return textOf(pdf).match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The headings in the outline of a PDF printed with `outline`, in reading order of the file. */
export function headingsOf(pdf: Uint8Array): PrintedHeading[] {
  const entries = textOf(pdf).matchAll(
    /\/Title (?<title>\((?:\\.|[^\\)])*\)|<[^>]*>)\s*\/Dest \[(?<page>\d+) 0 R \/XYZ [\d.]+ (?<top>[\d.]+)/g,
  );
  return [...entries].map(({ groups = {} }) => ({
    title: groups['title'] ?? '',
    page: groups['page'] ?? '',
    topPt: Number(groups['top']),
  }));
}

/** Runs in a page set for print, as wide as the paper: words beyond its edge, and pictures that no sheet holds. */
export function cutOffOnPaper(sheetPx: { width: number; height: number }): string[] {
  const faults: string[] = [];
  for (const element of document.querySelectorAll('h1,h2,h3,h4,p,li,th,td,figcaption,svg,img')) {
    if (!element.checkVisibility({ contentVisibilityAuto: true }) || element.closest('.map, svg svg'))
      continue;
    const { left, right, height } = element.getBoundingClientRect();
    const name = `${element.localName}.${element.getAttribute('class') ?? ''} ${element.textContent?.slice(0, 40)}`;
    if (left < -1 || right > sheetPx.width + 1) faults.push(`beyond the edge: ${name}`);
    const whole = element.localName === 'svg' || element.localName === 'img';
    if (whole && height > sheetPx.height) faults.push(`taller than a sheet: ${name}`);
  }
  return faults;
}

function textOf(pdf: Uint8Array): string {
  return Buffer.from(pdf).toString('latin1');
}
