import { accountPage } from './pages/account.ts';
import { addressPage } from './pages/address.ts';
import { answersPage } from './pages/answers.ts';
import { cardPage } from './pages/card.ts';
import { comparePage } from './pages/compare.ts';
import { contactPage } from './pages/contact.ts';
import { deliveryPage } from './pages/delivery.ts';
import { deliveryAreasPage } from './pages/delivery-areas.ts';
import { deliveryNotesPage } from './pages/delivery-notes.ts';
import { donePage } from './pages/done.ts';
import { friendPage } from './pages/friend.ts';
import { giftsPage } from './pages/gifts.ts';
import { helpPage } from './pages/help.ts';
import { homePage } from './pages/home.ts';
import { joinPage } from './pages/join.ts';
import { journalPage } from './pages/journal.ts';
import { menuPage, menuRootPage } from './pages/menu.ts';
import { neighboursPage } from './pages/neighbours.ts';
import { pausePage } from './pages/pause.ts';
import { paymentPage } from './pages/payment.ts';
import { plansPage } from './pages/plans.ts';
import { recipePages } from './pages/recipe.ts';
import { recipesPage } from './pages/recipes.ts';
import { referPage } from './pages/refer.ts';
import { reviewsPage } from './pages/reviews.ts';
import { startPage } from './pages/start.ts';
import { storyPage } from './pages/story.ts';
import { surveyPage } from './pages/survey.ts';
import { tastingPage } from './pages/tasting.ts';
import { ticketPage } from './pages/ticket.ts';
import { trackingPage } from './pages/tracking.ts';
import { welcomePage } from './pages/welcome.ts';
import type { Page } from './route.ts';

/** Every page of the shop, in the order a customer meets them. */
export const demoPages: readonly Page[] = [
  homePage,
  friendPage,
  storyPage,
  journalPage,
  reviewsPage,
  plansPage,
  deliveryAreasPage,
  comparePage,
  tastingPage,
  contactPage,
  joinPage,
  addressPage,
  deliveryPage,
  paymentPage,
  cardPage,
  donePage,
  startPage,
  welcomePage,
  accountPage,
  menuRootPage,
  menuPage,
  trackingPage,
  deliveryNotesPage,
  recipesPage,
  ...recipePages,
  helpPage,
  answersPage,
  ticketPage,
  pausePage,
  surveyPage,
  referPage,
  neighboursPage,
  giftsPage,
];
