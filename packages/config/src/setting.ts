import { z } from 'zod';

/** One environment variable: everything there is to say about it, for code, docs and error texts. */
export interface Setting<T> {
  /** `PARLEY_PORT`. */
  readonly env: string;
  /** From the text of the environment to the value. */
  readonly schema: z.ZodType<T, string>;
  /** What an error text says was expected. */
  readonly expected: string;
  /** When the variable is unset or empty. Ignored when {@link required}. */
  readonly default: T;
  readonly required: boolean;
  /** `ms`, `bytes`, `per second` …; empty for what has none. */
  readonly unit: string;
  /** Why it exists, or why the default is what it is. */
  readonly reason: string;
  /** Printed as `***`; may come from the file named by `<env>_FILE`. */
  readonly secret: boolean;
}

export type Settings = Readonly<Record<string, Setting<unknown>>>;

/** The values read for some settings. */
export type ConfigOf<S extends Settings> = { readonly [Name in keyof S]: S[Name] extends Setting<infer T> ? T : never };

interface About {
  readonly reason: string;
  readonly unit?: string;
}

/** A TCP port; 0 lets the system choose a free one. */
export function portSetting(env: string, about: About & { default: number }): Setting<number> {
  return integerSetting(env, { ...about, min: 0, max: 65_535, expected: 'a port number 1-65535 (0 = any free one)' });
}

/** A whole number from `min` to `max`, written in decimal digits. */
export function integerSetting(
  env: string,
  about: About & { default: number; min: number; max?: number; expected?: string },
): Setting<number> {
  const { min, max = Number.MAX_SAFE_INTEGER } = about;
  const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`;
  const schema = z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((value) => value >= min && value <= max);
  return setting(env, schema, about.default, about.expected ?? `a whole number ${range}`, about);
}

/** A number from `min` to `max`, with or without a fraction. */
export function numberSetting(
  env: string,
  about: About & { default: number; min: number; max: number },
): Setting<number> {
  const schema = z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .transform(Number)
    .refine((value) => value >= about.min && value <= about.max);
  return setting(env, schema, about.default, `a number from ${about.min} to ${about.max}`, about);
}

export function choiceSetting<const T extends string>(
  env: string,
  about: About & { options: readonly T[]; default: T },
): Setting<T> {
  const schema = z.string().refine((value): value is T => (about.options as readonly string[]).includes(value));
  return setting(
    env,
    schema as unknown as z.ZodType<T, string>,
    about.default,
    `one of ${about.options.join(', ')}`,
    about,
  );
}

/** `true` or `false`. */
export function flagSetting(env: string, about: About & { default: boolean }): Setting<boolean> {
  const schema = z.enum(['true', 'false']).transform((value) => value === 'true');
  return setting(env, schema as unknown as z.ZodType<boolean, string>, about.default, 'true or false', about);
}

export function textSetting(env: string, about: About & { default: string }): Setting<string>;
export function textSetting(env: string, about: About): Setting<string | undefined>;
export function textSetting(env: string, about: About & { default?: string }): Setting<string | undefined> {
  return setting<string | undefined>(env, z.string().min(1), about.default, 'a text', about);
}

/** Never printed; also read from the file that `<env>_FILE` names. */
export function secretSetting(
  env: string,
  about: About & { pattern?: RegExp; expected?: string },
): Setting<string | undefined> {
  const schema = z.string().regex(about.pattern ?? /./);
  return { ...setting<string | undefined>(env, schema, undefined, about.expected ?? 'a secret', about), secret: true };
}

/** Secrets separated by commas or line breaks; see {@link secretSetting}. */
export function secretListSetting(env: string, about: About): Setting<readonly string[] | undefined> {
  const schema = z.string().transform((text) => text.split(/[\s,]+/).filter((one) => one !== ''));
  // They are sent in headers, which carry nothing else.
  const sendable = schema.refine((secrets) => secrets.length > 0 && secrets.every((one) => /^[!-~]+$/.test(one)));
  const expected = 'a secret, or several separated by commas, of ASCII characters';
  return { ...setting<readonly string[] | undefined>(env, sendable, undefined, expected, about), secret: true };
}

/**
 * An absolute URL of one of `protocols` (`['https', 'http']`); with `list`, several separated by commas.
 * It may hold a name and a password only as a secret.
 */
export function urlSetting(
  env: string,
  about: About & { protocols: readonly string[]; default?: string; secret?: boolean; list?: boolean },
): Setting<string | undefined> {
  const isOne = (value: string) => {
    if (!URL.canParse(value)) return false;
    const { protocol, username, password } = new URL(value);
    const isPublic = username === '' && password === '';
    return about.protocols.includes(protocol.replace(/:$/, '')) && (about.secret === true || isPublic);
  };
  const schema = z.string().refine((value) => (about.list ? value.split(',') : [value]).every(isOne));
  const begins = about.protocols.map((protocol) => `${protocol}://`).join(' or ');
  const expected = `a URL that begins with ${begins}${about.secret ? '' : ', without name and password'}`;
  return { ...setting<string | undefined>(env, schema, about.default, expected, about), secret: about.secret ?? false };
}

/** The same setting, but without a value when it is unset. */
export function optional<T>(setting: Setting<T>): Setting<T | undefined> {
  return { ...(setting as Setting<T | undefined>), default: undefined };
}

/** The same setting, but the service does not start without it. */
export function required<T>(optional: Setting<T | undefined>): Setting<T> {
  return { ...(optional as Setting<T>), required: true };
}

function setting<T>(
  env: string,
  schema: z.ZodType<T, string>,
  fallback: T,
  expected: string,
  about: About,
): Setting<T> {
  const { reason, unit = '' } = about;
  return { env, schema, expected, default: fallback, required: false, unit, reason, secret: false };
}
