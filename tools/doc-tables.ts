// The tables of the documentation that only repeat what code says. `write-doc-tables.ts` writes them, `docs.test.ts` holds
// what is written against them.

import { type Setting, sharedSettings } from '../packages/config/src/index.ts';
import { errorTable } from '../packages/contract/src/index.ts';
import { gatewaySettings } from '../services/gateway/src/config.ts';
import { routerSettings, vendorSettings } from '../services/llm-router/src/config.ts';
import { persistenceSettings, postgresSettings } from '../services/persistence/src/config.ts';
import { sessionSettings } from '../services/session/src/config.ts';
import { standaloneSettings } from '../services/standalone/src/config.ts';

export type Table = readonly (readonly string[])[];

/** Every setting of every service, once: first those that several read, then each service's own. */
export const allSettings: ReadonlyMap<string, Setting<unknown>> = new Map(
  [
    sharedSettings,
    gatewaySettings,
    sessionSettings,
    vendorSettings,
    routerSettings,
    persistenceSettings,
    postgresSettings,
  ]
    .flatMap((settings): Setting<unknown>[] => Object.values(settings))
    .map((setting) => [setting.env, setting]),
);

const standaloneDefaults: ReadonlyMap<string, unknown> = new Map(
  Object.values(standaloneSettings).map((setting: Setting<unknown>) => [setting.env, setting.default]),
);

/** The cells of each table, by the file it stands in and the name of its place there. */
export const tables = {
  'README.md': { settings: settingsTable() },
  'docs/errors.md': { errors: errorsTable() },
} as const satisfies Record<string, Record<string, Table>>;

function settingsTable(): Table {
  return [
    ['setting', 'default', 'why'],
    ...[...allSettings.values()].map(({ env, secret, unit, reason, default: usual }) => {
      const alone = standaloneDefaults.has(env) ? standaloneDefaults.get(env) : usual;
      const values = (alone === usual ? [usual] : [usual, alone]).map(shown).join(' / ');
      return [
        `\`${env}\`${secret ? ' \\*' : ''}`,
        unit === '' ? values : `${values} ${unit}`,
        reason.replaceAll('<', '\\<'),
      ];
    }),
  ];
}

function shown(value: unknown): string {
  if (value === undefined) return '–';
  return typeof value === 'number' ? String(value) : `\`${value}\``;
}

function errorsTable(): Table {
  return [
    ['code', 'HTTP', 'close code', 'again?', 'text'],
    ...Object.entries(errorTable).map(([code, { httpStatus, closeCode, retryable, text }]) => [
      `\`${code}\``,
      String(httpStatus),
      closeCode === undefined ? '' : String(closeCode),
      retryable ? 'yes' : 'no',
      text.en,
    ]),
  ];
}
