import { join } from 'node:path';
import { MeasuredProcess } from './measured-process.ts';
import { BENCH_KEY, BENCH_MODEL, RAW, RELAY, SLOW_MODEL, VENDOR_HEADER } from './names.ts';

/** What speaks OpenAI's protocol and is measured. */
export interface Subject {
  readonly name: string;
  /** Of chat completions. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly model: string;
  /** Undefined: the vendor itself, which is what others are compared with. */
  readonly process: MeasuredProcess | undefined;
  /** A second way through the same process: to the vendor that begins and then is silent. */
  readonly slow: { readonly headers: Readonly<Record<string, string>>; readonly model: string };
}

/** Base URLs of the simulated vendors. */
export interface Vendors {
  readonly fast: string;
  readonly slow: string;
}

const root = join(import.meta.dirname, '../../../..');
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

/** Simulators in processes of their own: an answer at once, and one that never ends. */
export async function startVendor(
  parameters: readonly string[],
): Promise<{ readonly process: MeasuredProcess; readonly url: string }> {
  const { process, found } = await MeasuredProcess.start(join(root, 'packages/testkit/src/simulators/main.ts'), {
    parameters: ['--only', 'openai', '--port', 'openai=0', '--delay-ms', '0', ...parameters],
    ready: /OPENAI_BASE_URL=(\S+)/,
  });
  return { process, url: found[1] ?? '' };
}

export function directSubject({ fast }: Vendors): Subject {
  const headers = bearer('simulated');
  return {
    ...{ name: 'direct', url: `${fast}/chat/completions`, headers, model: BENCH_MODEL, process: undefined },
    slow: { headers, model: SLOW_MODEL },
  };
}

/** What looks at nothing: the floor of all routers on this machine. */
export async function startRelay({ fast, slow }: Vendors): Promise<Subject> {
  const file = join(import.meta.dirname, 'relay-process.ts');
  const { process, found } = await MeasuredProcess.start(file, { ready: /^ready: (\S+)$/m });
  const headersFor = (vendor: string) => ({ ...bearer('simulated'), [VENDOR_HEADER]: vendor });
  return {
    ...{ name: RELAY, url: `${found[1]}/chat/completions`, headers: headersFor(fast), model: BENCH_MODEL, process },
    slow: { headers: headersFor(slow), model: SLOW_MODEL },
  };
}

export async function startDoor(transport: 'sdk' | 'raw', { fast, slow }: Vendors): Promise<Subject> {
  const { process, found } = await MeasuredProcess.start(join(import.meta.dirname, 'door-process.ts'), {
    env: {
      ...{ PARLEY_ROUTER_TRANSPORT: transport, PARLEY_EGRESS: 'allow', PARLEY_LOCAL_LLM_URL: slow },
      ...{ OPENAI_API_KEY: 'simulated', OPENAI_BASE_URL: fast },
    },
    ready: /^ready: (\S+)$/m,
  });
  const headers = bearer(BENCH_KEY);
  return {
    ...{ name: transport === 'raw' ? RAW : 'Parley (sdk)', url: `${found[1]}/chat/completions`, headers, process },
    ...{ model: `openai/${BENCH_MODEL}`, slow: { headers, model: `local/${SLOW_MODEL}` } },
  };
}
