import { html } from '../support/site.ts';

const say = "document.getElementById('said').textContent += 'x'";
const frame = '<button id="b" onclick="document.body.append(1)">Inner</button>';
export const pages: Readonly<Record<string, string>> = {
  '/app': html(
    'App',
    `<p id="said" style="height:20px"></p><button id="b" onclick="${say}">Say</button><a id="hash" href="#part">Part</a><h2 id="part">Part</h2>`,
  ),
  '/two': html('Two', '<p>Two</p>'),
  '/frame': html('Frame', frame),
  '/outer': html('Outer', '<iframe id="f" src="/frame" width="200" height="80"></iframe>'),
  '/frames': html(
    'Frames',
    '<iframe id="same" src="/frame"></iframe><iframe id="doc" srcdoc="&lt;button id=b onclick=document.body.append(1)>Inner&lt;/button>"></iframe><iframe id="deep" src="/outer"></iframe><iframe id="blank"></iframe><script>blank.contentDocument.body.innerHTML = `<button id="b">Inner</button>`</script>',
  ),
  '/shadow': html(
    'Shadow',
    `<open-box></open-box><closed-box></closed-box><nest-box></nest-box><script>
    const box = (name, mode, inner) => customElements.define(name, class extends HTMLElement {
      connectedCallback() { const root = this.attachShadow({ mode }); root.innerHTML = inner;
        const button = root.querySelector('button'); if (button) button.onclick = () => { root.append('!') } } });
    box('open-box', 'open', '<button>Open inner</button>');
    box('closed-box', 'closed', '<button>Closed inner</button>');
    box('nest-box', 'closed', '<open-box></open-box>');</script>`,
  ),
  '/links': html(
    'Links',
    '<a id="tab" href="/two" target="_blank">New tab</a><a id="file" href="/file.txt" download>File</a><button id="pop" onclick="open(\'/two\', \'\', \'width=300,height=200\')">Popup</button>',
  ),
  '/plain-host': html(
    'Plain host',
    `<div id="host"></div><script>const root = host.attachShadow({ mode: 'open' }); root.innerHTML = '<p>Empty</p><button>Add</button>';
    root.querySelector('button').onclick = () => { root.querySelector('p').textContent = 'One thing' }</script>`,
  ),
  '/clicks': html(
    'Clicks',
    `<p id="said" style="height:20px"></p><button id="b" onclick="${say}">Say</button><button id="none">None</button>
    <button id="slow" onclick="setTimeout(() => { ${say} }, 1300)">Slow</button><button id="ask" onclick="fetch('/two').then((it) => it.text())">Ask</button>
    <ul id="menu"><li>One</li></ul><button id="shut" onclick="menu.replaceChildren(); menu.hidden = true">Shut</button>
    <p id="shaken">Shaken</p><button id="shake" onclick="shaken.animate({ translate: ['0', '9px', '0'] }, 400)">Shake</button><button id="ripple" onclick="this.firstElementChild.animate({ opacity: [1, 0.2] }, 400)"><b>Ripple</b></button><button id="hang" onclick="for (;;);">Hang</button>
    <button id="heavy" onclick="for (const from = Date.now(); Date.now() - from < 700; ); location.href = '/two'">Heavy</button>
    <button id="down" onpointerdown="${say}">Down</button><label id="l">Tick <input type="checkbox"></label><button id="fill" onclick="into.value = 'filled'">Fill</button><input id="into">
    <button id="focus" onclick="into.focus()">Focus</button><button id="scroll" onclick="window.scrollTo(0, 500)">Scroll</button><button id="dialog" onclick="d.showModal()">Dialog</button><dialog id="d">Dialog<form method="dialog"><button id="close">Close</button></form></dialog><div style="height:3000px"></div>`,
  ),
  '/busy': html(
    'Busy',
    `<p id="said" style="height:20px"></p><button id="b" style="position:fixed;left:0;top:60px;width:200px;height:40px" onclick="${say}">Say</button>
    <script>for (const from = Date.now(); Date.now() - from < 1200; );</script>`,
  ),
  '/fail': html(
    'Fail',
    `<button id="throw" onclick="throw new Error('broken')">Throw</button><button id="reject" onclick="Promise.reject(new Error('refused'))">Reject</button>
    <button id="ask" onclick="fetch('/missing').then((it) => it.text())">Ask</button><button id="image" onclick="document.body.append(Object.assign(new Image(), { src: '/missing.png' }))">Image</button>`,
  ),
  '/form': html(
    'Form',
    '<form id="order" action="/two"><label>City <input id="city" required></label><label>Mail <input id="mail" type="email"></label><label>Size <select id="size"><option>1</option><option>2</option></select></label><button id="send">Send</button></form><a id="away" href="/two">Away</a>',
  ),
};
