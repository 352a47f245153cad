import {
  type ConfigOf,
  type Environment,
  faultsOf,
  invalidConfig,
  loadSites,
  readSettings,
  type Settings,
  type Sites,
  sharedSettings,
} from '@parley/config';
import { ParleyError } from '@parley/contract';
import { type FaultPoints, noFaultPoints, parseFaultPoints } from './fault-points.ts';

/** Settings the kit itself reads for every process. */
export const kitSettings = {
  host: sharedSettings.host,
  adminPort: sharedSettings.adminPort,
  logLevel: sharedSettings.logLevel,
  faultPoints: sharedSettings.faultPoints,
  configPath: sharedSettings.configPath,
} as const;

export interface Configuration<S extends Settings> {
  readonly kit: ConfigOf<typeof kitSettings>;
  readonly own: ConfigOf<S>;
  readonly sites: Sites;
  readonly faults: FaultPoints;
}

/**
 * Everything a process reads at start: environment, tenants-and-routing file, fault points. Throws `invalid_config`
 * with the faults of all of them, so that nobody has to start five times to mend five.
 */
export function readConfiguration<const S extends Settings>(settings: S, env: Environment): Configuration<S> {
  const faults: string[] = [];
  const attempt = <T>(read: () => T, fallback: T): T => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ParleyError) || error.code !== 'invalid_config') throw error;
      faults.push(...faultsOf(error));
      return fallback;
    }
  };
  const noSites: Sites = { tenants: [], keyLimits: new Map(), site: () => undefined, byKey: () => undefined };
  const all = attempt(() => readSettings({ ...kitSettings, ...settings }, env), undefined);
  const sites = attempt(() => loadSites(env[kitSettings.configPath.env] || undefined, env), noSites);
  const points = attempt(() => parseFaultPoints(env[kitSettings.faultPoints.env] || undefined), noFaultPoints);
  if (all === undefined || faults.length > 0) throw invalidConfig(faults);
  return {
    kit: all as ConfigOf<typeof kitSettings>,
    own: all as ConfigOf<S>,
    sites,
    faults: points,
  };
}
