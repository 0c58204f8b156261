import { portrait } from '../art/portrait.ts';
import { surveyScript } from '../client/survey.ts';
import { noor } from '../data/growers.ts';
import { html } from '../html.ts';
import { definePage } from '../route.ts';

export const surveyPage = definePage({
  path: '/survey',
  title: 'How was it?',
  description: 'Three questions after your fourth box. Noor reads every answer.',
  nav: 'account',
  script: surveyScript,
  body: () => html`
<section class="narrow band"><h1>How was your month?</h1>
  <div class="person">${portrait(noor, 'Noor Haddad')}<p>Three questions. I read every answer, <strong>Noor</strong>.</p></div>
  <form class="form after" id="survey-form">
    <div class="field"><label for="recommend">Would you send a friend to us? 0 is never, 10 is already did.</label><input type="range" id="recommend" name="recommend" min="0" max="10" value="5"><output for="recommend" id="recommend-value">5</output></div>
    <fieldset><legend>Choosing your box was</legend><div class="choices two">
      <div class="choice"><input type="radio" name="ease" id="ease-easy" value="easy"><label for="ease-easy">easy</label></div>
      <div class="choice"><input type="radio" name="ease" id="ease-hard" value="hard"><label for="ease-hard">hard work</label></div></div></fieldset>
    <div class="field"><label for="one-thing">One thing we should change</label><textarea id="one-thing" name="thing"></textarea></div>
    <button class="button" id="survey-send">Send</button>
    <p class="notice" id="survey-said" role="status"></p>
  </form></section>`,
});
