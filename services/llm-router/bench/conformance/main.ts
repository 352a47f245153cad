// What becomes of every way in which a language model's API fails: `npm run conformance -- --help`.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { askGateway, type Gateway } from './ask-gateway.ts';
import { CASES } from './cases.ts';
import type { Subject } from './outcome.ts';
import { countFaults, markdownTable, terminalTable } from './report.ts';
import { ADAPTERS, askOwn, ROUTERS, runAll } from './run-all.ts';

const HELP = `Puts every fault of the simulated vendors to Parley's adapters and to the whole router, and says what came of it.

npm run conformance -- [options]

  --only TEXT             cases whose name holds the text
  --tls VERSION           http/1.1 or h2: the vendors are reached over TLS (Google's library, which trusts only the
                          system, is left out)
  --report FILE           writes the table as Markdown too
  --target URL            measures a gateway instead that speaks OpenAI's protocol; ends in /v1
  --name NAME             what it is called in the table
  --protocol NAME         openai, anthropic or google: what the gateway speaks to its vendor (openai)
  --upstream-port PORT    where the gateway was told that its vendor is
  --header 'NAME: VALUE'  sent to the gateway; {upstream} becomes the vendor's base URL; repeatable
  --model NAME            asked of the gateway
  --help

Fails when anything of Parley's own is wrong.
`;

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      tls: { type: 'string' },
      report: { type: 'string' },
      target: { type: 'string' },
      name: { type: 'string' },
      protocol: { type: 'string' },
      'upstream-port': { type: 'string' },
      header: { type: 'string', multiple: true },
      model: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const gateway = values.target === undefined ? undefined : gatewayOf({ ...values, target: values.target });
  const subjects: readonly Subject[] = gateway
    ? [{ kind: 'gateway', name: gateway.name, protocol: gateway.protocol }]
    : subjectsOver(values.tls);
  const cases = CASES.filter(({ name }) => name.includes(values.only ?? ''));
  // A gateway whose vendor has one port can be asked one thing at a time.
  const rows = gateway
    ? await runAll(cases, subjects, (test) => askGateway(test, gateway), 1)
    : await runAll(cases, subjects, askOwn);
  process.stdout.write(`${terminalTable(subjects, rows)}\n`);
  if (values.report !== undefined) writeFileSync(values.report, `${markdownTable(subjects, rows)}\n`);
  if (countFaults(rows) > 0 && !gateway) process.exitCode = 1;
}

function subjectsOver(tls: string | undefined): readonly Subject[] {
  if (tls === undefined) return [...ADAPTERS, ...ROUTERS];
  if (tls !== 'http/1.1' && tls !== 'h2') throw new Error(`--tls: do not know "${tls}"`);
  return ADAPTERS.filter(({ protocol, transport }) => protocol !== 'google' || transport !== 'sdk').map((adapter) => ({
    ...adapter,
    tls,
  }));
}

function gatewayOf(values: {
  readonly target: string;
  readonly name?: string | undefined;
  readonly protocol?: string | undefined;
  readonly 'upstream-port'?: string | undefined;
  readonly header?: readonly string[] | undefined;
  readonly model?: string | undefined;
}): Gateway {
  const protocol = values.protocol ?? 'openai';
  if (protocol !== 'openai' && protocol !== 'anthropic' && protocol !== 'google')
    throw new Error(`--protocol: do not know "${protocol}"`);
  return {
    name: values.name ?? new URL(values.target).host,
    baseUrl: values.target.replace(/\/$/, ''),
    model: values.model,
    protocol,
    upstreamPort: Number(values['upstream-port'] ?? 0),
    headers: Object.fromEntries(
      (values.header ?? []).map((text) => {
        const colon = text.indexOf(':');
        return [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
      }),
    ),
  };
}

await run();
