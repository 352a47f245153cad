import type { Tenant } from '@parley/config';
import type { Route, Target } from '../ports.ts';

/** What a model's name at the door stands for. */
export interface DoorModel {
  /** Whose limits and budget the answer counts for. */
  readonly siteId: string;
  readonly route: Route;
}

/** The names each tenant may ask for. A name of another tenant is as unknown as one that does not exist. */
export interface ModelCatalogue {
  names(tenantId: string): readonly string[];
  find(tenantId: string, name: string): DoorModel | undefined;
}

/**
 * `auto`: the way of the tenant's first site; a site's key: the way of that site; `provider/model`: this one of the
 * tenant's models alone. The FAQ answers what visitors ask, not what programs do: it is never a stand-in here, and has to
 * be asked for as `faq`.
 */
export function createModelCatalogue(
  tenants: readonly Pick<Tenant, 'id' | 'sites'>[],
  routeOf: (tenantId: string, siteId: string) => Route | undefined,
): ModelCatalogue {
  const byTenant = new Map(tenants.map((tenant) => [tenant.id, modelsOf(tenant, routeOf)]));
  return {
    names: (tenantId) => [...(byTenant.get(tenantId)?.keys() ?? [])],
    find: (tenantId, name) => byTenant.get(tenantId)?.get(name),
  };
}

function modelsOf(
  tenant: Pick<Tenant, 'id' | 'sites'>,
  routeOf: (tenantId: string, siteId: string) => Route | undefined,
): ReadonlyMap<string, DoorModel> {
  const models = new Map<string, DoorModel>();
  const add = (name: string, model: DoorModel) => {
    if (!models.has(name)) models.set(name, model);
  };
  const ways = tenant.sites.flatMap(({ key: siteId }): DoorModel[] => {
    const route = routeOf(tenant.id, siteId);
    return route ? [{ siteId, route }] : [];
  });
  for (const { siteId, route } of ways) {
    const own = { siteId, route: { ...route, fallbacks: route.fallbacks.filter((target) => !isFaq(target)) } };
    add('auto', own);
    add(siteId, own);
  }
  for (const { siteId, route } of ways)
    for (const target of [...route.targets, ...route.fallbacks])
      add(nameOf(target), { siteId, route: only(nameOf(target), route) });
  return models;
}

function only(name: string, route: Route): Route {
  const isMeant = (target: Target) => nameOf(target) === name;
  return { ...route, targets: route.targets.filter(isMeant), fallbacks: route.fallbacks.filter(isMeant) };
}

function nameOf({ provider, model }: Target): string {
  return model === '' ? provider.name : `${provider.name}/${model}`;
}

function isFaq({ provider }: Target): boolean {
  return provider.name === 'faq';
}
