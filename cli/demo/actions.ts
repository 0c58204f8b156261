import { planIds } from './data/plans.ts';
import { json, type Reply, redirectTo, type Visit } from './route.ts';

interface Action {
  path: string;
  answer: (visit: Visit) => Reply;
}

/** What forms and scripts may post. */
export const demoActions: readonly Action[] = [
  { path: '/tasting', answer: () => json({ kept: true }) },
  { path: '/contact', answer: () => redirectTo('/contact?sent') },
  { path: '/join', answer: join },
  { path: '/join/address', answer: address },
  {
    path: '/join/hold',
    answer: ({ on }) => json({ held: true }, on('mute-slot-button') ? { delayMs: 2_600 } : {}),
  },
  { path: '/join/delivery', answer: slot },
  { path: '/join/payment', answer: pay },
  { path: '/account/menu', answer: () => json({ saved: true }, { delayMs: 2_200 }) },
  { path: '/account/delivery-notes', answer: notes },
  { path: '/account/pause', answer: pause },
  { path: '/account/upgrade', answer: upgrade },
  { path: '/help/chat', answer: chat },
  { path: '/help/person', answer: () => json({ waiting: 1 }) },
  {
    path: '/help/person/answer',
    answer: ({ on }) => json({ name: 'Noor' }, { delayMs: on('chat-silence') ? 10_800 : 500 }),
  },
  { path: '/help/ticket', answer: ticket },
  { path: '/survey', answer: survey },
];

function join({ form, shop }: Visit): Reply {
  shop.name = form.get('name') ?? '';
  shop.email = form.get('email') ?? '';
  shop.phone = form.get('phone') ?? '';
  shop.plan = planIds.find((id) => id === form.get('plan')) ?? shop.plan;
  return redirectTo('/join/address');
}

function address({ form, shop }: Visit): Reply {
  shop.street = form.get('street') ?? '';
  shop.town = form.get('town') ?? '';
  shop.postcode = form.get('postcode') ?? '';
  return redirectTo('/join/delivery');
}

function slot({ form, shop }: Visit): Reply {
  shop.slot = form.get('slot') ?? '';
  return redirectTo('/join/payment');
}

function pay({ form, shop }: Visit): Reply {
  shop.voucher = form.get('voucher') !== '';
  shop.ordered = true;
  return redirectTo('/join/done');
}

function notes({ form, shop }: Visit): Reply {
  shop.notes = form.get('notes') ?? '';
  return redirectTo('/account/delivery-notes?saved');
}

function pause({ form, shop }: Visit): Reply {
  shop.pausedWeeks = Number(form.get('weeks') ?? 0);
  return json({ paused: shop.pausedWeeks });
}

function upgrade({ shop }: Visit): Reply {
  shop.plan = 'family';
  return json({ plan: shop.plan });
}

function chat({ on }: Visit): Reply {
  if (on('chat-refuses')) return json({ error: 'upstream' }, { status: 500 });
  return json({
    reply: 'Pears in the door of the fridge, apples never beside them. Shall I swap this week’s for Cox?',
  });
}

/** An empty report comes back with a word about it: a form that is sent twice on purpose. */
function ticket({ form, shop }: Visit): Reply {
  const words = (form.get('words') ?? '').trim();
  if (words === '') return redirectTo('/help/ticket?empty');
  shop.tickets.push({ id: 4711 + shop.tickets.length, subject: form.get('what') ?? '' });
  return redirectTo('/help/ticket?sent');
}

function survey({ shop }: Visit): Reply {
  shop.rated = true;
  return json({ thanks: true });
}
