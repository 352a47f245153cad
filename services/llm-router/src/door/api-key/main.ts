// `npm run api-key -- [ID]`: makes a key to the OpenAI-compatible door. The key is printed once and kept nowhere.
import { isToken } from '@parley/contract';
import { hashOfKey, newApiKey } from './api-key.ts';

const EXIT_USAGE = 2;
const [id = 'key-1', ...rest] = process.argv.slice(2);

if (rest.length > 0 || !isToken(id)) {
  console.error('usage: npm run api-key -- [ID], with an ID of 1-64 of A-Z a-z 0-9 _ -');
  process.exitCode = EXIT_USAGE;
} else {
  const key = newApiKey();
  console.log(`The key, for the client; it is shown this once:

  ${key}

For the tenant in the file that PARLEY_CONFIG names:

  apiKeys:
    - { id: ${id}, sha256: ${hashOfKey(key).toString('hex')} }`);
}
