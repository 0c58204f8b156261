import type { Html } from '../html.ts';
import { drawing } from './drawing.ts';

export interface Looks {
  skin: string;
  hair: string;
  style: 'short' | 'bob' | 'bun' | 'curls' | 'bald' | 'cap';
  shirt: string;
  backdrop: string;
  beard?: boolean;
  glasses?: boolean;
}

/** A person from the chest up, on 120 by 120. */
export function portrait(looks: Looks, label: string, className = 'portrait'): Html {
  return drawing('0 0 120 120', person(looks), label, className);
}

function person({ skin, hair, style, shirt, backdrop, beard = false, glasses = false }: Looks): string {
  const behind: Record<Looks['style'], string> = {
    short: '',
    bald: '',
    cap: '',
    bob: `<path d="M32 56c0-20 12-32 28-32s28 12 28 32v22c0 6-6 8-10 6H42c-4 2-10 0-10-6z" fill="${hair}"/>`,
    bun: `<circle cx="60" cy="20" r="11" fill="${hair}"/><circle cx="60" cy="48" r="26" fill="${hair}"/>`,
    curls: `<g fill="${hair}"><circle cx="40" cy="42" r="14"/><circle cx="52" cy="30" r="14"/><circle cx="68" cy="30" r="14"/><circle cx="80" cy="42" r="14"/><circle cx="84" cy="58" r="11"/><circle cx="36" cy="58" r="11"/></g>`,
  };
  const front: Record<Looks['style'], string> = {
    short: `<path d="M38 52c-2-18 8-27 23-27 14 0 23 9 21 27-3-7-6-11-10-14-8 4-18 5-27 3-4 2-6 6-7 11z" fill="${hair}"/>`,
    bald: '',
    cap: `<path d="M36 46c0-15 10-24 24-24s24 9 24 24z" fill="${hair}"/><path d="M34 44h56c4 0 6 4 2 6H34z" fill="${hair}"/><path d="M36 44h48" stroke="#00000033" stroke-width="3"/>`,
    bob: `<path d="M38 54c0-14 8-22 22-22s22 8 22 22c-6-4-10-8-12-13-6 6-18 10-32 13z" fill="${hair}"/>`,
    bun: `<path d="M38 52c0-14 8-22 22-22s22 8 22 22c-4-8-10-13-22-13s-18 5-22 13z" fill="${hair}"/>`,
    curls: `<path d="M40 48c2-10 10-15 20-15s18 5 20 15c-6-5-12-7-20-7s-14 2-20 7z" fill="${hair}"/>`,
  };
  const chin = beard
    ? `<path d="M39 60c1 18 9 27 21 27s20-9 21-27c-4 8-9 9-13 8-3-3-13-3-16 0-4 1-9 0-13-8z" fill="${hair}"/>`
    : '';
  const frames = glasses
    ? `<g fill="none" stroke="#3b2b35" stroke-width="1.8"><circle cx="51" cy="57" r="7"/><circle cx="69" cy="57" r="7"/><path d="M58 57h4"/></g>`
    : '';
  return `<rect width="120" height="120" fill="${backdrop}"/><path d="M0 96c20-14 40-6 60-10s40-10 60 0v34H0z" fill="#00000010"/>${behind[style]}
<path d="M16 120c2-22 18-30 44-30s42 8 44 30z" fill="${shirt}"/><path d="M50 78h20v14c0 6-4 10-10 10s-10-4-10-10z" fill="${skin}"/><path d="M50 82c6 5 14 5 20 0v6c-6 5-14 5-20 0z" fill="#0000001f"/>
<ellipse cx="60" cy="58" rx="22" ry="26" fill="${skin}"/><circle cx="38" cy="60" r="5" fill="${skin}"/><circle cx="82" cy="60" r="5" fill="${skin}"/>${chin}${front[style]}
<g fill="#2b1f2a"><circle cx="51" cy="57" r="2.4"/><circle cx="69" cy="57" r="2.4"/></g><path d="M47 50c2-2 5-2 8 0M65 50c3-2 6-2 8 0" stroke="${hair}" stroke-width="2" fill="none" stroke-linecap="round"/><path d="M60 58c-1 4-2 6 0 7" stroke="#0000002e" stroke-width="2" fill="none" stroke-linecap="round"/>
<path d="M52 70c4 5 12 5 16 0" stroke="#7d2b35" stroke-width="2.4" fill="none" stroke-linecap="round"/><g fill="#d9594c" opacity=".22"><circle cx="45" cy="66" r="5"/><circle cx="75" cy="66" r="5"/></g>${frames}`;
}
