import type { PlanId } from './data/plans.ts';

/** What the visitor did so far. There are no accounts: one server is one visitor, so nothing needs a cookie. */
export interface Shop {
  name: string;
  email: string;
  phone: string;
  plan: PlanId;
  people: number;
  street: string;
  town: string;
  postcode: string;
  slot: string;
  ordered: boolean;
  voucher: boolean;
  notes: string;
  tickets: { id: number; subject: string }[];
  pausedWeeks: number;
  rated: boolean;
}

/** A shop nobody has bought in yet. Pages of the account still open, so that each can be looked at alone. */
export function newShop(): Shop {
  return {
    name: '',
    email: '',
    phone: '',
    plan: 'table',
    people: 2,
    street: '',
    town: '',
    postcode: '',
    slot: '',
    ordered: false,
    voucher: false,
    notes: '',
    tickets: [],
    pausedWeeks: 0,
    rated: false,
  };
}
