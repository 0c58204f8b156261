import { drawing, produceIcon } from './art/drawing.ts';
import { type Html, html, raw } from './html.ts';
import type { NavKey, Page, Visit } from './route.ts';

const links: readonly (readonly [NavKey, string, string])[] = [
  ['plans', '/plans', 'Boxes'],
  ['growers', '/story', 'Our growers'],
  ['recipes', '/recipes', 'Recipes'],
  ['reviews', '/reviews', 'Reviews'],
  ['help', '/help', 'Help'],
];

const footer = [
  [
    'The box',
    [
      ['/plans', 'Boxes and prices'],
      ['/compare', 'Compare'],
      ['/delivery-areas', 'Where we deliver'],
      ['/tasting', 'Tasting evenings'],
      ['/gifts', 'Gift boxes'],
    ],
  ],
  [
    'Brambleday',
    [
      ['/story', 'Our growers'],
      ['/journal/first-frost', 'Journal'],
      ['/reviews', 'Reviews'],
      ['/neighbours', 'Neighbours’ stories'],
      ['/contact', 'Boxes for offices'],
    ],
  ],
  [
    'Help',
    [
      ['/help', 'Talk to us'],
      ['/help/answers', 'Questions and answers'],
      ['/start', 'Getting started'],
      ['/account', 'Your account'],
      ['/refer', 'Bring a friend'],
    ],
  ],
] as const;

/** A whole page: head, header with its navigation, the page's own body, footer. */
export function renderPage(page: Page, visit: Visit, scriptUrl: string | undefined): string {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · Brambleday</title>
<meta name="description" content="${page.description}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
</head>
${
  page.bare === true
    ? html`<body class="framed"><main>${page.body(visit)}</main>`
    : html`<body>
<a class="skip" href="#main">Skip to content</a>
${header(page.nav, visit)}
<main id="main" tabindex="-1">${page.body(visit)}</main>
${footerMarkup()}`
}
${scriptUrl !== undefined && html`<script type="module" src="${scriptUrl}"></script>`}
</body>
</html>
`.text;
}

function header(current: NavKey, visit: Visit): Html {
  const items = links.map(
    ([key, href, label]) =>
      html`<li><a href="${href}" ${key === current && raw('aria-current="page"')}>${label}</a></li>`,
  );
  const account = visit.shop.name === '' ? 'Account' : (visit.shop.name.split(' ')[0] ?? 'Account');
  const accountLink = html`<a class="account-link" href="/account" ${current === 'account' && raw('aria-current="page"')}>${account}</a>`;
  return html`<header class="top"><div class="wrap top-row">
<a class="brand" href="/">${produceIcon('bramble', '', 'brand-mark')}<span>Brambleday</span></a>
<nav class="top-nav" aria-label="Main"><ul>${items}</ul></nav>
<div class="top-end">${accountLink}<a class="button small" href="/join">Start a box</a></div>
<details class="top-menu"><summary aria-label="Menu">${drawing('0 0 24 24', '<path d="M3 6h18M3 12h18M3 18h18" stroke="currentColor" stroke-width="2.4" stroke-linecap="round"/>', '', 'icon')}</summary><nav aria-label="Menu"><ul>${items}<li>${accountLink}</li><li><a href="/join">Start a box</a></li></ul></nav></details>
</div></header>`;
}

function footerMarkup(): Html {
  return html`<footer class="bottom"><div class="wrap bottom-grid">
<div class="bottom-about"><a class="brand" href="/">${produceIcon('bramble', '', 'brand-mark')}<span>Brambleday</span></a>
<p>A weekly box from eleven growers around Harrow Bridge. Packed by Noor and her crew, brought by Tomasz in the plum-coloured van.</p>
<p><a href="tel:+441632960148">01632 960148</a><br>Monday to Friday, 8 to 6. A person answers.</p></div>
${footer.map(
  ([title, entries]) =>
    html`<nav aria-label="${title}"><h2>${title}</h2><ul>${entries.map(([href, label]) => html`<li><a href="${href}">${label}</a></li>`)}</ul></nav>`,
)}
</div><div class="wrap bottom-line"><p>Brambleday Ltd, The Packing Shed, Mill Lane, Harrow Bridge. A made-up shop for trying things out: nothing is sold, nothing is sent.</p></div></footer>`;
}
