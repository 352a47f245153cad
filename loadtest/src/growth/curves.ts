import type { Curve } from './curve.ts';
import { database } from './curves/database.ts';
import { gateways, sessions } from './curves/replicas.ts';
import { sockets } from './curves/sockets.ts';
import { tenants } from './curves/tenants.ts';
import { watchers } from './curves/watchers.ts';

/** In the order of the page. */
export const curves: readonly Curve[] = [gateways, sessions, sockets, watchers, tenants, database];
