import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MeasuredProcess } from './measured-process.ts';
import { BENCH_MODEL, SLOW_MODEL } from './names.ts';
import type { Subject, Vendors } from './subject.ts';

const PACKAGE = '@portkey-ai/gateway';
const VERSION = '1.15.2';
const INSTALL_TIMEOUT_MS = 180_000;

export interface PeerFolder {
  readonly path: string;
  remove(): void;
}

/** Puts another gateway for Node into a temporary folder; nothing of it stays. */
export function installPeer(): PeerFolder {
  const path = mkdtempSync(join(tmpdir(), 'parley-peer-'));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', path, `${PACKAGE}@${VERSION}`], {
    timeout: INSTALL_TIMEOUT_MS,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The peer as a process, told in headers where its vendor is. */
export async function startPeer(folder: PeerFolder, { fast, slow }: Vendors): Promise<Subject> {
  const port = await freePort();
  const file = join(folder.path, 'node_modules', PACKAGE, 'build/start-server.js');
  const { process } = await MeasuredProcess.start(file, {
    parameters: ['--headless', `--port=${port}`],
    // It calls no address of this machine unless it is told to trust it.
    env: { NODE_ENV: 'production', TRUSTED_CUSTOM_HOSTS: 'localhost,127.0.0.1,::1' },
    cwd: folder.path,
    ready: /ready|running|localhost:/i,
  });
  const headersFor = (host: string) => ({
    ...{ authorization: 'Bearer simulated', 'x-portkey-provider': 'openai', 'x-portkey-custom-host': host },
  });
  return {
    ...{ name: `Portkey ${VERSION}`, url: `http://127.0.0.1:${port}/v1/chat/completions`, headers: headersFor(fast) },
    ...{ model: BENCH_MODEL, process, slow: { headers: headersFor(slow), model: SLOW_MODEL } },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
