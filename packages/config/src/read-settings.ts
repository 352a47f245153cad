import { readFileSync } from 'node:fs';
import type { Environment } from './environment.ts';
import { invalidConfig } from './invalid-config.ts';
import type { ConfigOf, Setting, Settings } from './setting.ts';
import { unknownNames } from './unknown-names.ts';

export interface ReadOptions {
  /** For tests. Throws as `readFileSync` does. */
  readonly readFile?: (path: string) => string;
}

/**
 * Reads and checks every setting at once; the result is frozen. Throws `invalid_config`, whose detail has one line for
 * each fault, an unknown `PARLEY_` name among them.
 */
export function readSettings<const S extends Settings>(
  settings: S,
  env: Environment,
  options: ReadOptions = {},
): ConfigOf<S> {
  const { readFile = (path) => readFileSync(path, 'utf8') } = options;
  const faults = [...unknownNames(Object.values(settings), env)];
  const values = Object.entries(settings).map(([name, setting]) => {
    const read = readOne(setting, env, readFile);
    if ('fault' in read) faults.push(read.fault);
    return [name, 'value' in read ? read.value : undefined] as const;
  });
  if (faults.length > 0) throw invalidConfig(faults);
  return Object.freeze(Object.fromEntries(values)) as ConfigOf<S>;
}

/** The values in force, by variable name, for an operator to see: secrets as `***`. */
export function describeConfig<S extends Settings>(settings: S, config: ConfigOf<S>): Record<string, unknown> {
  const shown = Object.entries(settings).map(([name, setting]) => {
    const value = config[name];
    return [setting.env, setting.secret && value !== undefined ? '***' : value] as const;
  });
  return Object.fromEntries(shown);
}

function readOne(
  setting: Setting<unknown>,
  env: Environment,
  readFile: (path: string) => string,
): { readonly value: unknown } | { readonly fault: string } {
  const { env: name } = setting;
  const path = setting.secret ? env[`${name}_FILE`] || undefined : undefined;
  let text = env[name] || undefined;
  if (path !== undefined && text !== undefined) return { fault: `${name}: set both as ${name} and as ${name}_FILE` };
  if (path !== undefined) {
    try {
      text = readFile(path).trimEnd();
    } catch (error) {
      return { fault: `${name}_FILE: cannot read '${path}' (${reasonOf(error)})` };
    }
  }
  if (text === undefined) {
    if (setting.required) return { fault: `${name}: expected ${setting.expected}, but it is not set` };
    return { value: setting.default };
  }
  const parsed = setting.schema.safeParse(text);
  if (parsed.success) return { value: parsed.data };
  const shown = setting.secret ? 'something else' : `'${withoutPasswords(text)}'`;
  return { fault: `${name}: expected ${setting.expected}, got ${shown}` };
}

/** An address that was given a password, though it may have none, must not put it into a log. */
function withoutPasswords(text: string): string {
  return text.replaceAll(/\/\/[^/\s]*@/g, '//***@');
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unreadable';
}
