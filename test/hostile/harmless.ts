import { strToU8 } from 'fflate';
import type { FileKind } from '../../core/exchange/recognise.ts';
import { type Make, text } from './texts.ts';

/** Strange, yet no attack: these come in, and what was strange is plain text. */
export const harmless: readonly (readonly [FileKind, string, Make])[] = [
  [
    'e-mail',
    'encoded words without end',
    () => strToU8(`From: a@b.example\r\nSubject: ${'=?utf-8?Q?'.repeat(8_000)}\r\n\r\n`),
  ],
  [
    'e-mail',
    'brackets without end',
    () => strToU8(`From: ${'(('.repeat(50_000)}<a@b.example>\r\nSubject: x\r\n\r\n`),
  ],
  [
    'e-mail',
    'a body of 30 MB',
    () => strToU8(`From: a@b.example\r\n\r\n${'Subject: b\r\n'.repeat(2_500_000)}`),
  ],
  [
    'survey',
    'formulas, directions and control characters',
    () => strToU8('nps,why\n9,"=cmd|/C calc!A1 \u202E\u0007"\n'),
  ],
  [
    'survey',
    'a comment that looks like a thousand addresses',
    () => strToU8(`nps,why\n9,"${'a@b.'.repeat(4_000)}"\n`),
  ],
  ['survey', 'digits without end', () => strToU8(`nps,why\n9,"${'12 '.repeat(6_000)}"\n`)],
  [
    'open-journey',
    'markup everywhere',
    () => strToU8(text('open-journey').replaceAll('Paying', '<script>alert(1)</script>')),
  ],
  [
    'har',
    'an address of 100 kB',
    () =>
      strToU8(
        JSON.stringify({
          log: {
            pages: [{ id: 'p', title: 'https://shop.example/' }],
            entries: [
              {
                pageref: 'p',
                request: { method: 'GET', url: `https://x.example/${'a'.repeat(100_000)}` },
                response: { status: 500 },
              },
            ],
          },
        }),
      ),
  ],
];
