import { accountConcepts } from './concepts/account.ts';
import { askingConcepts } from './concepts/asking.ts';
import { careConcepts } from './concepts/care.ts';
import type { ConceptRows } from './concepts/concept-rows.ts';
import { deliveryConcepts } from './concepts/delivery.ts';
import { helpConcepts } from './concepts/help.ts';
import { membershipConcepts } from './concepts/membership.ts';
import { moneyConcepts } from './concepts/money.ts';
import { orderingConcepts } from './concepts/ordering.ts';
import { productsConcepts } from './concepts/products.ts';
import { returnsConcepts } from './concepts/returns.ts';
import { storeConcepts } from './concepts/store.ts';
import { tradeConcepts } from './concepts/trade.ts';

/**
 * What people of shops and their visitors mean by many words: one row per idea, the same idea in both languages.
 * A word counts as its idea, so "money back" finds an entry about refunds, and 包裹 one about parcels. Words that
 * belong to one shop only (its teas, its cups) do not belong here but in the alternatives of its FAQ.
 *
 * The longest phrase at a place wins.
 */
export const CONCEPTS: ConceptRows = {
  ...orderingConcepts,
  ...returnsConcepts,
  ...deliveryConcepts,
  ...moneyConcepts,
  ...accountConcepts,
  ...membershipConcepts,
  ...storeConcepts,
  ...productsConcepts,
  ...careConcepts,
  ...tradeConcepts,
  ...helpConcepts,
  ...askingConcepts,
};

/** Ideas of asking and pointing words: they tell that when, where, how much or some thing is asked, not what about. */
export const ASKING_CONCEPTS: readonly string[] = Object.keys(askingConcepts);
