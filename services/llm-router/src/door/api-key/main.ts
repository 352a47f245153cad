// `npm run api-key -- [ID]`: makes a key to the OpenAI-compatible door. The key is printed once and kept nowhere.
import { isToken } from '@parley/contract';
import { hashOfKey, newApiKey } from './api-key.ts';

const EXIT_USAGE = 2;
const USAGE = `usage: npm run api-key -- [ID]

Makes a key to the OpenAI-compatible door. ID, 1-64 of A-Z a-z 0-9 _ - and not beginning with -, names it in the file
of tenants: key-1 where it is left out.`;
/** What YAML takes for something else than a text. */
const NO_PLAIN_TEXT = /^(?:\d.*|true|false|null)$/i;

const [id = 'key-1', ...rest] = process.argv.slice(2);

if (id === '--help') console.log(USAGE);
else if (rest.length > 0 || !isToken(id) || id.startsWith('-')) {
  console.error(USAGE);
  process.exitCode = EXIT_USAGE;
} else {
  const key = newApiKey();
  console.log(`The key, for the client; it is shown this once:

  ${key}

For the tenant in the file that PARLEY_CONFIG names:

    apiKeys:
      - { id: ${NO_PLAIN_TEXT.test(id) ? `'${id}'` : id}, sha256: ${hashOfKey(key).toString('hex')} }`);
}
