import { bowl } from '../art/bowl.ts';
import { recipesScript } from '../client/recipes.ts';
import { recipes } from '../data/recipes.ts';
import { html } from '../html.ts';
import { definePage } from '../route.ts';

const seasons = ['All year', 'Spring', 'Summer', 'Autumn', 'Winter'] as const;

export const recipesPage = definePage({
  path: '/recipes',
  title: 'Recipes',
  description: 'What to cook with this week’s box.',
  nav: 'recipes',
  script: recipesScript,
  body: ({ on }) => html`
<section class="wrap band">
  <h1>What to cook this week</h1>
  <p class="lede">Written by the people who grew it, tested in kitchens with one good knife.</p>
  <div class="recipe-tools">
    <button type="button" class="button quiet small" id="quick-only" aria-pressed="false">Under 20 minutes</button>
    ${
      on('slippery-season-menu')
        ? html`<div class="slippery" id="season-menu"><span class="slippery-head">Season</span><ul>${seasons.map((season) => html`<li><a href="#recipe-list" data-season="${season}">${season}</a></li>`)}</ul></div>`
        : html`<div class="field inline" id="season-menu"><label for="season">Season</label><select id="season">${seasons.map((season) => html`<option>${season}</option>`)}</select></div>`
    }
    <div class="sort"><button type="button" class="button quiet small" id="sort" aria-haspopup="true" aria-expanded="false">Sort</button><ul id="sort-menu" hidden><li><button type="button" data-sort="minutes">Quickest first</button></li><li><button type="button" data-sort="name">By name</button></li></ul></div>
  </div>
  <p class="hidden-text" id="recipes-said" aria-live="polite"></p>
  <div class="grid" id="recipe-list">${recipes.map(
    (
      recipe,
    ) => html`<article class="card flush recipe lift" data-season="${recipe.season}" data-quick="${String(recipe.quick)}" data-minutes="${recipe.minutes}" data-name="${recipe.name}">
    ${bowl(recipe.dish)}<div class="inside"><h2 class="plan-name"><a class="card-link" id="recipe-${recipe.slug}" href="/recipes/${recipe.slug}">${recipe.name}</a></h2>
    <p>${recipe.intro}</p><p class="soft">${recipe.minutes} minutes, ${recipe.season.toLowerCase()}</p></div></article>`,
  )}</div>
</section>`,
});
