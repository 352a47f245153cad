import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { anthropicProtocol } from './anthropic/handler.ts';
import type { Behaviour } from './behaviour.ts';
import { createBehaviourQueue } from './behaviour-queue.ts';
import { defaultAnswer } from './default-answer.ts';
import { googleProtocol } from './google/handler.ts';
import { createIdentities } from './identities.ts';
import { parseJson } from './json-value.ts';
import { createListener } from './listener.ts';
import { createMisfortune } from './misfortune.ts';
import { openaiProtocol } from './openai/handler.ts';
import type { Plan } from './plan.ts';
import { planRequest } from './plan-request.ts';
import { planReply } from './plan-whole.ts';
import { playPlan } from './play-plan.ts';
import type { Protocol } from './protocol.ts';
import { readBody } from './read-body.ts';
import type { RequestRecord } from './recorded-request.ts';
import { createRequestLog } from './request-log.ts';
import type { ProtocolName, Simulator, SimulatorOptions } from './simulator.ts';

const PROTOCOLS: Readonly<Record<ProtocolName, Protocol>> = {
  openai: openaiProtocol,
  anthropic: anthropicProtocol,
  google: googleProtocol,
};

const DEFAULT_SETTLED_TIMEOUT_MS = 5_000;
const DEFAULT_KEPT_REQUESTS = 10_000;

/** Starts a vendor's API on 127.0.0.1. Rejects when the port is taken. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const {
    protocol: protocolName,
    port = 0,
    name,
    apiKey,
    seed = 1,
    now = Date.now,
    keptRequests,
    rateLimit,
    tls,
    ...behaviour
  } = options;
  const protocol = PROTOCOLS[protocolName];
  const initial: Behaviour = {
    answer: defaultAnswer(name ?? protocol.defaultName),
    chunkCharacters: 4,
    firstTextDelayMs: 0,
    chunkDelayMs: 0,
    cachedPromptTokens: 0,
    reasoningTokens: 0,
    ...behaviour,
  };
  const identities = createIdentities({ seed, now, apiKey, rateLimit });
  const misfortune = createMisfortune();
  const behaviours = createBehaviourQueue(initial);
  const log = createRequestLog(keptRequests ?? DEFAULT_KEPT_REQUESTS);
  const stopping = new AbortController();

  async function plan(request: IncomingMessage, path: string, record: RequestRecord): Promise<Plan> {
    const call = { method: request.method ?? 'GET', path, headers: request.headers };
    // Taken before the first wait, so that queued behaviours meet requests in the order of arrival.
    const current = protocol.isGeneration(call) ? misfortune(behaviours.take()) : undefined;
    const text = await readBody(request);
    if (text === undefined) return planReply(protocol.fail({ reason: 'too-large' }, identities));
    const body = parseJson(text);
    record.body = body ?? text;
    const query = new URL(record.path, 'http://simulator').searchParams;
    return planRequest(protocol, { ...call, query, body }, current, identities);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const record = recordOf(request, now());
    log.begin(record);
    const client = new AbortController();
    let closedHere = false;
    const closed = new Promise<void>((resolve) => {
      response.once('close', () => {
        if (!closedHere && !stopping.signal.aborted) {
          record.clientClosedAt = now();
          client.abort();
        }
        resolve();
      });
    });
    // Each write is its own segment: Nagle would join what a test wants apart.
    request.socket.setNoDelay(true);
    // A socket the client reset says so here and in 'close'; the record holds all there is to know.
    response.on('error', () => undefined);
    try {
      const path = new URL(record.path, 'http://simulator').pathname;
      await playPlan(await plan(request, path, record), {
        response,
        record,
        clientClosed: client.signal,
        stopped: stopping.signal,
        over: AbortSignal.any([client.signal, stopping.signal]),
        closing: () => {
          closedHere = true;
        },
        generatesAfterAbort: protocol.generatesAfterAbort,
      });
      await closed;
    } finally {
      log.end(record);
    }
  }

  const { server, close, accepted, certificateAuthority } = createListener(tls, now, (request, response) => {
    // A client that warms its connections up asks for nothing.
    if (request.method === 'HEAD') {
      response.writeHead(404).end();
      return;
    }
    // Fails only when the client left before the end of its own request: the record says so.
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  const address = server.address() as AddressInfo;

  return {
    protocol: protocolName,
    url: `http${tls === undefined ? '' : 's'}://127.0.0.1:${address.port}${protocol.basePath}`,
    port: address.port,
    certificateAuthority,
    get connectionsAccepted() {
      return accepted();
    },
    requests: log.requests,
    set: behaviours.set,
    next: behaviours.next,
    openStreams: log.open,
    settled: (index, timeoutMs = DEFAULT_SETTLED_TIMEOUT_MS) => log.settled(index, timeoutMs),
    stop: () => {
      stopping.abort();
      return close();
    },
  };
}

function recordOf(request: IncomingMessage, startedAt: number): RequestRecord {
  return {
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    headers: request.headers,
    body: undefined,
    startedAt,
    status: undefined,
    bytesSent: 0,
    textSent: '',
    chunksSent: 0,
    tokensSent: 0,
    clientClosedAt: undefined,
    bytesAfterAbort: 0,
    tokensAfterAbort: 0,
    endedNormally: false,
  };
}
