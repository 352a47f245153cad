import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Settings, sharedSettings } from '@parley/config';
import type { RunOptions } from './process-life.ts';
import { runService } from './run-service.ts';
import type { RunningService } from './service.ts';

/** A process that only seems to be one. */
class FakeProcess {
  readonly env: Record<string, string>;
  readonly printed: string[] = [];
  readonly exits: number[] = [];
  signal: (name: string) => void = () => {};
  crash: (error: unknown) => void = () => {};

  constructor(env: Record<string, string>) {
    this.env = { PARLEY_LOG_LEVEL: 'silent', PARLEY_HOST: '127.0.0.1', ...env };
  }
  onStopSignal(listener: (signal: string) => void) {
    this.signal = listener;
  }
  onCrash(listener: (error: unknown) => void) {
    this.crash = listener;
  }
  print(text: string) {
    this.printed.push(text);
  }
  exit(code: number) {
    this.exits.push(code);
  }
}

const settings = { port: sharedSettings.port };

describe('running a service', () => {
  let adminPort: number;
  let host: FakeProcess;

  beforeEach(async () => {
    adminPort = await freePort();
    host = new FakeProcess({ PARLEY_ADMIN_PORT: String(adminPort) });
  });
  afterEach(() => {
    // Otherwise its server would outlive the test.
    expect(host.exits).not.toEqual([]);
  });

  const run = (more: Partial<RunOptions<Settings>> = {}) => {
    const started = Promise.withResolvers<void>();
    const stops: string[] = [];
    const service: RunningService = {
      checks: () => [{ name: 'database', ok: true, required: true }],
      stop: async () => void stops.push('stopped'),
    };
    const start: RunOptions<Settings>['start'] = async () => {
      started.resolve();
      return service;
    };
    const ended = runService({ name: 'test', settings, start, ...more }, host);
    return { started: started.promise, ended, stops };
  };
  const probe = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${adminPort}${path}`);
    return `${response.status} ${(await response.text()).trim()}`;
  };

  it('answers probes, gives metrics, and stops in order when told to', async () => {
    const { started, ended, stops } = run();
    await started;
    await eventually(async () => expect(await probe('/readyz')).toBe('200 ready'));
    expect(await probe('/readyz?verbose')).toBe('200 [+] database ok\nready');
    expect(await probe('/livez')).toBe('200 alive');
    const metrics = await probe('/metrics');
    expect(metrics).toMatch(/parley_event_loop_delay_seconds\{quantile="0.99",service="test"\} \d/);
    expect(metrics).toMatch(/process_resident_memory_bytes\{service="test"\} \d/);
    expect(await probe('/nothing')).toMatch(/^404/);
    host.signal('SIGTERM');
    await ended;
    expect(stops).toEqual(['stopped']);
    expect(host.exits).toEqual([0]);
    await expect(probe('/livez')).rejects.toThrow();
  });

  it('lives but is not ready while it starts and while it stops', async () => {
    const start = Promise.withResolvers<RunningService>();
    const stop = Promise.withResolvers<void>();
    const { ended } = run({ start: () => start.promise });
    await eventually(async () => expect(await probe('/livez')).toBe('200 alive'));
    expect(await probe('/readyz')).toBe('503 not ready: starting');
    start.resolve({ checks: () => [], stop: () => stop.promise });
    await eventually(async () => expect(await probe('/readyz')).toBe('200 ready'));
    host.signal('SIGINT');
    expect(await probe('/readyz')).toBe('503 not ready: stopping');
    stop.resolve();
    await ended;
    expect(host.exits).toEqual([0]);
  });

  it('says what it waits for while it starts', async () => {
    const bus = Promise.withResolvers<void>();
    const { ended } = run({
      start: async (_deps, _config, { waitFor }) => {
        await waitFor('bus', bus.promise);
        return { checks: () => [], stop: async () => {} };
      },
    });
    await eventually(async () =>
      expect(await probe('/readyz?verbose')).toBe('503 [-] bus failed: waiting for it\nnot ready: starting'),
    );
    bus.resolve();
    await eventually(async () => expect(await probe('/readyz?verbose')).toBe('200 ready'));
    host.signal('SIGTERM');
    await ended;
  });

  it('gives up starting when told to stop, which is no failure', async () => {
    const { ended } = run({
      start: (_deps, _config, { signal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('gave up')))),
    });
    await eventually(async () => expect(await probe('/livez')).toBe('200 alive'));
    host.signal('SIGTERM');
    await ended;
    expect(host.exits).toEqual([0]);
  });

  it('exits at once at the second signal', async () => {
    const stop = Promise.withResolvers<void>();
    const { started, ended } = run({ start: async () => ({ checks: () => [], stop: () => stop.promise }) });
    await eventually(async () => expect(await probe('/readyz')).toBe('200 ready'));
    void started;
    host.signal('SIGINT');
    host.signal('SIGINT');
    expect(host.exits).toEqual([130]);
    stop.resolve();
    await ended;
  });

  it('does not wait for ever for a service that does not stop', async () => {
    const { ended } = run({
      start: async () => ({ checks: () => [], stop: () => new Promise(() => {}) }),
      stopTimeoutMs: 20,
    });
    await eventually(async () => expect(await probe('/readyz')).toBe('200 ready'));
    host.signal('SIGTERM');
    await ended;
    expect(host.exits).toEqual([1]);
  });

  it('stops with code 1 when the service cannot go on', async () => {
    const stops: string[] = [];
    const { ended } = run({
      start: async () => ({
        checks: () => [],
        stop: async () => void stops.push('stopped'),
        failed: Promise.resolve('the bus is closed'),
      }),
    });
    await ended;
    expect(stops).toEqual(['stopped']);
    expect(host.exits).toEqual([1]);
  });

  it('exits with code 1 when an error was caught by nobody', async () => {
    const { started, ended } = run();
    await started;
    host.crash(new Error('nobody caught me'));
    expect(host.exits).toEqual([1]);
    host.signal('SIGTERM');
    await ended;
  });

  it('lists every fault of environment, sites and fault points, and exits with code 2', async () => {
    host = new FakeProcess({
      PARLEY_PORT: 'abc',
      PARLEY_CONFIG: '/no/such.yaml',
      PARLEY_FAULT_POINTS: 'x',
      PARLEY_PROT: '1',
    });
    await run().ended;
    expect(host.exits).toEqual([2]);
    expect(host.printed).toEqual([
      [
        'test: the configuration is not valid',
        '  PARLEY_PROT: there is no such setting; did you mean PARLEY_PORT?',
        "  PARLEY_PORT: expected a port number 1-65535 (0 = any free one), got 'abc'",
        "  PARLEY_CONFIG: cannot read '/no/such.yaml' (ENOENT)",
        "  PARLEY_FAULT_POINTS: expected <name>=kill@<n>, throw@<n> or stall:<ms>@<n>, got 'x'",
      ].join('\n'),
    ]);
  });

  it('says that a host is none of this machine, and exits with code 2', async () => {
    host.env['PARLEY_HOST'] = '203.0.113.5';
    await run().ended;
    expect(host.exits).toEqual([2]);
    expect(host.printed.join()).toContain("PARLEY_HOST: '203.0.113.5' is no address of this machine");
  });

  it('says which setting names a port that is taken, and exits with code 2', async () => {
    const occupant = createServer().listen(adminPort, '127.0.0.1');
    await new Promise((resolve) => occupant.once('listening', resolve));
    await run().ended;
    await new Promise((resolve) => occupant.close(resolve));
    expect(host.exits).toEqual([2]);
    expect(host.printed).toEqual([`test: PARLEY_ADMIN_PORT: port ${adminPort} is used by another process`]);
  });

  it('exits with code 1 when the service fails to start', async () => {
    await run({ start: () => Promise.reject(new Error('a bug')) }).ended;
    expect(host.exits).toEqual([1]);
  });

  it('gives the service its settings and the sites', async () => {
    const got: unknown[] = [];
    const { ended } = run({
      start: async (_deps, config, { sites }) => {
        got.push(config['port'], sites.byKey('demo')?.tenantId);
        return { checks: () => [], stop: async () => {}, failed: Promise.resolve('enough') };
      },
    });
    await ended;
    expect(got).toEqual([8080, 'demo']);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function eventually(assertion: () => Promise<void>): Promise<void> {
  const deadline = performance.now() + 10_000;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}
