import { html } from '../support/site.ts';
import type { CanaryBook } from './canaries.ts';

/** Places in the markup that can hold any text; each is clicked. `$` stands for the secret. */
const markup: Readonly<Record<string, string>> = {
  'button text': '<button data-click>Pay with $</button>',
  'button value': '<input type="button" data-click value="Send to $">',
  'link text': '<a href="#x" data-click>Account $</a>',
  'link query': '<a href="/?ref=$#x" onclick="event.preventDefault()" data-click>Query</a>',
  'link fragment': '<a href="#$" data-click>Fragment</a>',
  'link path': '<a href="/u/$" onclick="event.preventDefault()" data-click>Path</a>',
  'aria-label': '<button data-click aria-label="Remove $">x</button>',
  'aria-labelledby': '<b id="l-@">Label $</b><button data-click aria-labelledby="l-@">x</button>',
  'aria-description': '<button data-click aria-description="$">Described</button>',
  title: '<span data-click title="Owner $" role="button">Titled</span>',
  alt: '<button data-click><img alt="Photo of $"></button>',
  'data-*': '<button data-click data-owner="$">Data</button>',
  'data-testid': '<button data-click data-testid="$">Test id</button>',
  id: '<button data-click id="$">Id</button>',
  class: '<button data-click class="$">Class</button>',
  name: '<button data-click name="$">Name</button>',
  'id of parent': '<div id="p$"><button data-click>Inside</button></div>',
  label: '<label data-click>Card $ <input type="checkbox"></label>',
  'label for': '<label for="f-@">Mail $</label><input id="f-@" data-type="hello">',
  placeholder: '<input placeholder="like $" data-type="hello">',
  'field name': '<input name="$" data-type="hello">',
  'option text': '<select data-choose><option>none</option><option value="$">Ship to $</option></select>',
  summary: '<details><summary data-click>Invoice $</summary>text</details>',
  heading: '<h2 data-click tabindex="0">Welcome $</h2>',
  'tab name': '<div role="tab" data-click tabindex="0">Inbox $</div>',
  'menu item': '<div role="menuitem" data-click tabindex="0">Copy $</div>',
  'text of a box': '<div data-click style="cursor:pointer">Ordered by $</div>',
  'svg title': '<button data-click><svg width="9" height="9"><title>Chart of $</title></svg></button>',
  'image address': '<img src="/missing/$.png" width="5" height="5" data-click>',
  'image query': '<img src="/missing.png?user=$" width="5" height="5" data-click>',
  'script address': '<script src="/missing.js?key=$"></script><button data-click>Script</button>',
  'frame address': '<iframe src="/frame?token=$" width="50" height="30"></iframe>',
  'meta and comment': '<!-- $ --><meta name="user" content="$"><button data-click>Meta</button>',
  'shadow root': '<button-box data-text="Send $"></button-box>',
};

/** Fields a person types a secret in. */
const fields: Readonly<Record<string, string>> = {
  'text field': '<input data-type="$">',
  'e-mail field': '<input type="email" data-type="$">',
  'password field': '<input type="password" data-type="$">',
  'shown password': '<input type="password" data-type="$" data-show>',
  'new password': '<input type="password" autocomplete="new-password" data-type="$">',
  'one-time code': '<input autocomplete="one-time-code" data-type="$">',
  'card number': '<input autocomplete="cc-number" data-type="$">',
  'card check': '<input autocomplete="cc-csc" data-type="$">',
  'phone field': '<input type="tel" data-type="$">',
  'search field': '<input type="search" data-type="$">',
  'address field': '<input type="url" data-type="$">',
  'text area': '<textarea data-type="$"></textarea>',
  'editable region': '<div contenteditable role="textbox" data-type="$"></div>',
  'prefilled field': '<input value="$" data-type=" ">',
  'prefilled area': '<textarea data-type=" ">$</textarea>',
  'hidden field': '<input type="hidden" name="csrf" value="$"><input data-type="x">',
  'field in a shadow root': '<field-box data-secret="$"></field-box>',
};

/** What the page does by itself, one secret each. */
const scripts: Readonly<Record<string, string>> = {
  'script error': "setTimeout(() => { throw new Error('no user $') })",
  rejection: "Promise.reject(new Error('denied for $'))",
  'rejected text': "Promise.reject('$')",
  'failed request': "fetch('/missing/api/$?key=$').catch(() => 0)",
  'request body': "fetch('/frame', { method: 'POST', body: '$' }).catch(() => 0)",
  'message to itself': "postMessage({ secret: '$' }, '*')",
  'pushed query': "history.pushState({ s: '$' }, '', '/?session=$')",
  'pushed path': "history.pushState(null, '', '/users/$/edit')",
  'pushed fragment': "history.pushState(null, '', '#$')",
  'document title':
    "document.title = 'Inbox of $'; history.pushState(null, '', '/inbox?p=' + (Math.random() * 90 | 0))",
  'local storage': "localStorage.setItem('user', '$')",
  cookie: "document.cookie = 'user=' + encodeURIComponent('$')",
  console: "console.log('$')",
  'window name': "window.name = '$'",
};

export const script = `
customElements.define('button-box', class extends HTMLElement { connectedCallback() {
  this.attachShadow({ mode: 'closed' }).innerHTML = '<button>' + this.dataset.text + '</button>'; } });
customElements.define('field-box', class extends HTMLElement { connectedCallback() {
  this.attachShadow({ mode: 'open' }).innerHTML = '<input>'; } });`;

/** The page, and the scripts that are run in it one after another. */
export function canaryPage(book: CanaryBook): { page: string; steps: string[] } {
  let count = 0;
  const fill = (template: string, secrets: string[]) =>
    secrets.map((secret) => template.replaceAll('$', () => secret).replaceAll('@', String(count++)));
  const cells = [
    ...Object.entries(markup).flatMap(([place, template]) => fill(template, book.plantEach(place))),
    ...Object.entries(fields).flatMap(([place, template]) =>
      fill(template, [book.plant(place, 'word'), ...book.plantEach(place).slice(0, 2)]),
    ),
  ];
  const steps = Object.entries(scripts).flatMap(([place, template]) => fill(template, book.plantEach(place)));
  const body = `<style>body { font: 14px sans-serif } main > div { min-height: 24px }</style>
    <main>${cells.map((cell) => `<div>${cell}</div>`).join('\n')}</main>`;
  return { page: html('Canaries', `<script>${script}</script>${body}`), steps };
}

export const places = Object.keys(markup).length + Object.keys(fields).length + Object.keys(scripts).length;
