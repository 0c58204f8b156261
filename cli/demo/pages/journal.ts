import { produceIcon } from '../art/drawing.ts';
import { html } from '../html.ts';
import { definePage } from '../route.ts';

export const journalPage = definePage({
  path: '/journal/first-frost',
  title: 'What the first frost does to a parsnip',
  description: 'Ottilie Marsh on waiting for the cold, and why your roots come late this year.',
  nav: 'growers',
  body: () => html`
<article class="narrow band prose">
  <ol class="crumbs"><li><a href="/story">Our growers</a></li><li>Journal</li></ol>
  <h1>What the first frost does to a parsnip</h1>
  <p class="lede">Ottilie Marsh, Wren Hollow. Four minutes, or <a id="to-this-year" href="#this-year">straight to this year</a>.</p>
  <div class="card-row">${produceIcon('leek')}${produceIcon('beet')}${produceIcon('cabbage')}${produceIcon('carrot')}</div>
  <p id="first-words">Every October somebody asks why the parsnips are not in the box yet. They are ready, after all: fat, white, and taking up a bed I could use. The answer is that I am waiting for one cold night.</p>
  <h2>A root that makes its own sugar</h2>
  <p>A parsnip stores its summer as starch. Starch is safe and dull, like money under a mattress. When the ground falls below three degrees the plant begins to worry about freezing, and turns some of that starch into sugar, because sweet water freezes later than plain water does.</p>
  <p>You can taste it happen. Pull one on the first of October and it is woody and mild. Pull its neighbour after two frosts and it could go in a cake. My grandmother did put it in a cake.</p>
  <blockquote class="card tip" id="keeping-tip" tabindex="0" aria-label="A tip to keep"><p><strong>Keeping tip.</strong> Leave the mud on. A washed root lasts a week, a muddy one a month, in a paper bag somewhere cold and dark.</p></blockquote>
  <h2>Why a shop cannot wait</h2>
  <p>A supermarket buys a parsnip by its shape and its date. Both are agreed in spring, when nobody knows what the weather will do. So the roots are lifted on the day in the diary and kept cold in a shed, which is not the same thing as being cold in the ground: a lifted root is asleep, and a sleeping root makes no sugar.</p>
  <p>We can wait because you can. In a weekly box nobody has promised you parsnips on the first of October. I ring Noor, she moves the leeks up a week, and eleven days later you get the good ones.</p>
  <h2 id="this-year">This year</h2>
  <p>It has been warm. The cabbages like it, the slugs like it more, and I have had to stand in a field at dusk with a torch and a bucket, which is nobody’s idea of farming. The forecast shows two degrees for next Tuesday night. If it holds, lift day is Wednesday week.</p>
  <p>Until then there is candy beetroot, which needs no frost at all, and squash, which must be in before it. If you have never roasted the seeds, do. Salt, a little oil, ten minutes, watch them.</p>
  <p>One last thing. When the parsnips come, taste one raw before you cook it. It is the only way to know what the cold did for you.</p>
  <p><a class="button quiet" href="/recipes">What to cook with roots</a></p>
</article>`,
});
