// Writes the secrets of a Compose installation into the folder given as argument, once: what is there stays.
// Nobody has to invent a password, and none is the same in two installations.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: make-secrets.ts FOLDER');
  process.exit(2);
}

const random = () => randomBytes(32).toString('hex');
mkdirSync(folder, { recursive: true });

/** Mode 0444: the services that mount the folder run as other users than the one that writes it. */
function write(name: string, content: string): void {
  writeFileSync(join(folder as string, name), content, { mode: 0o444, flag: 'wx' });
  console.log(`made ${name}`);
}

// The two that belong together are made together, the second as the sign that both are there.
if (!existsSync(join(folder, 'database-url'))) {
  const password = random();
  writeFileSync(join(folder, 'postgres-password'), password, { mode: 0o444 });
  write('database-url', `postgres://parley:${password}@postgres:5432/parley`);
}
if (!existsSync(join(folder, 'token-keys'))) write('token-keys', `first:${random()}`);
