import { bowl } from '../art/bowl.ts';
import { type Recipe, recipes } from '../data/recipes.ts';
import { html } from '../html.ts';
import { definePage, type Page } from '../route.ts';

/** One page a recipe. */
export const recipePages: readonly Page[] = recipes.map(recipePage);

function recipePage(recipe: Recipe): Page {
  return definePage({
    path: `/recipes/${recipe.slug}`,
    title: recipe.name,
    description: recipe.intro,
    nav: 'recipes',
    absent: ({ on }) => recipe.slug === 'charred-leek-tart' && on('lost-recipe'),
    body: () => html`
<article class="wrap band side"><div>
  <ol class="crumbs"><li><a href="/recipes">Recipes</a></li><li>${recipe.name}</li></ol>
  <h1>${recipe.name}</h1><p class="lede">${recipe.intro}</p>
  <div class="card flush">${bowl(recipe.dish, `${recipe.name}, seen from above`)}</div>
  <h2 class="after">How</h2><ol class="prose">${recipe.does.map((step) => html`<li>${step}</li>`)}</ol></div>
  <aside class="card" aria-label="What you need"><h2>You need</h2><ul>${recipe.needs.map((need) => html`<li>${need}</li>`)}</ul><p class="soft">${recipe.minutes} minutes, serves two and a lunch.</p></aside>
</article>`,
  });
}
