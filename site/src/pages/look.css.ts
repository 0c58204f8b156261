import type { APIRoute } from 'astro';
import { printCss, reportCss } from '../../../core/report/html/report-css.ts';
import { tokensCss } from '../../../core/report/tokens-css.ts';

/** Colours and sizes of the whole site, and the report's own rules kept inside a journey page. */
export const GET: APIRoute = () =>
  new Response(`${tokensCss()}.wm-report{${inside(reportCss)}${inside(printCss)}}`, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });

/** Rules for the page as a whole belong to the frame here. */
function inside(css: string): string {
  return css.replace(/^ *(?:\*|html|body|nav|footer|@page|:focus-visible|:target)[^\n]*$/gm, '');
}
