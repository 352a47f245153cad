import { expect, it } from '@jest/globals';
import { parseCommandLine } from './command-line.ts';
import { FAULT_WORDS, parseFault } from './parse-fault.ts';

it('starts all four on their usual ports', () => {
  const command = parseCommandLine([]);
  expect(command).toMatchObject({
    kind: 'start',
    providers: [
      { name: 'openai', protocol: 'openai', port: 9101 },
      { name: 'anthropic', protocol: 'anthropic', port: 9102 },
      { name: 'google', protocol: 'google', port: 9103 },
      { name: 'local', protocol: 'openai', port: 9104 },
    ],
  });
});

it('gives pace and ports, and each provider its own fault', () => {
  const args = [
    '--only',
    'openai,local',
    '--port',
    'local=0',
    '--delay-ms',
    '5',
    '--fail',
    'openai=end:5',
    '--times',
    '2',
  ];
  expect(parseCommandLine(args)).toEqual({
    kind: 'start',
    times: 2,
    providers: [
      {
        name: 'openai',
        protocol: 'openai',
        port: 9101,
        mark: 'gpt',
        behaviour: {
          firstTextDelayMs: 5,
          chunkDelayMs: 30,
          chunkCharacters: 4,
          fault: { kind: 'cut', afterChunks: 5, how: 'end' },
        },
      },
      {
        name: 'local',
        protocol: 'openai',
        port: 0,
        mark: 'local',
        behaviour: { firstTextDelayMs: 5, chunkDelayMs: 30, chunkCharacters: 4 },
      },
    ],
  });
});

it('lets a fault without a name strike all providers', () => {
  const command = parseCommandLine(['--fail', 'status:503']);
  expect(command.kind === 'start' && command.providers.map(({ behaviour }) => behaviour.status)).toEqual(
    Array.from({ length: 4 }, () => ({ code: 503 })),
  );
});

it('tells every problem at once', () => {
  const command = parseCommandLine([
    '--delay-ms',
    'soon',
    '--only',
    'gpt',
    '--port',
    'openai=x',
    '--fail',
    'sulk',
    '--times',
    '0',
  ]);
  expect(command.kind === 'faulty' && command.problems).toHaveLength(5);
  expect(parseCommandLine(['--speed', '9'])).toMatchObject({ kind: 'faulty' });
});

it('understands every fault that its help names, and explains them in it', () => {
  const help = parseCommandLine(['--help']);
  for (const [form] of FAULT_WORDS) {
    expect(parseFault(form.replace(':PERCENT', ':50').replace(/:[A-Z]+/, ':500'))).toBeDefined();
    expect(help.kind === 'help' && help.text).toContain(form);
  }
});

it.each(['', 'sulk', 'hang', 'hang:', 'hang:x', 'hang:1:2', 'silent-body:1', 'status:200', 'end:-1'])(
  'does not understand the fault %j',
  (text) => {
    expect(parseFault(text)).toBeUndefined();
  },
);
