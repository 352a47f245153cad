import type { PlantedBug } from '../planted-bug.ts';
import { clientBugs } from './client.ts';
import { gatewayBugs } from './gateway.ts';
import { engineBugs } from './llm-engine.ts';
import { routerBugs } from './llm-router.ts';
import { moneyBugs } from './money.ts';
import { persistenceBugs } from './persistence.ts';
import { sessionBugs } from './session.ts';

/** Along the way of a message. */
export const plantedBugs: readonly PlantedBug[] = [
  ...clientBugs,
  ...gatewayBugs,
  ...sessionBugs,
  ...persistenceBugs,
  ...routerBugs,
  ...engineBugs,
  ...moneyBugs,
];
