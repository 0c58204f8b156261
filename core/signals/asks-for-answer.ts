import type { FactOf } from '../journey/facts.ts';

type Click = FactOf<'click'>;

/**
 * Controls whose clicks may rightly change nothing in the page. Each was once a false alarm of somebody's detector:
 * links and downloads go elsewhere, native pickers and players draw themselves, a label only moves the focus.
 * https://github.com/DataDog/browser-sdk/blob/main/packages/rum-core/src/domain/action/computeFrustration.ts
 * https://github.com/PostHog/posthog-js/pull/3621 (downloads)
 */
const answeredElsewhere: ReadonlySet<Click['control']> = new Set([
  'link',
  'download',
  'new-tab',
  'text-field',
  'select',
  'range',
  'label',
  'canvas',
  'media',
]);

/** Choosing what is chosen already changes nothing. */
const choices: ReadonlySet<string> = new Set(['radio', 'menuitemradio', 'option', 'tab']);

/**
 * Does the visitor expect this click to change something they can see? Not when it is held with a modifier key
 * (https://github.com/PostHog/posthog-js/pull/2670), selected text, or only closed a dialog by leaving it
 * (https://github.com/microsoft/clarity/issues/603).
 */
export function asksForAnswer(click: Click): boolean {
  return (
    click.kind === 'click' &&
    click.interactive &&
    click.modifier !== true &&
    click.selected !== true &&
    click.dismissed !== true &&
    !answeredElsewhere.has(click.control) &&
    !choices.has(click.target.role ?? '')
  );
}
