import { describe, expect, it } from '@jest/globals';
import { parseCommandLine, usage } from './command-line.ts';

const scenarios = new Set(['text', 'idle']);
const parse = (line: string) => parseCommandLine(line.split(' '), scenarios);

describe('the command line', () => {
  it('needs only the name of a scenario', () => {
    expect(parse('text')).toEqual({
      ...{ scenario: 'text', targets: ['http://127.0.0.1:8080'], siteKey: 'demo', connections: 100, rate: 100 },
      ...{ durationS: 10, warmupS: 2, drainS: 20, admin: [], jsonFile: undefined, failIf: [] },
    });
  });

  it('takes several gateways, admin addresses with and without names, and several thresholds', () => {
    const line =
      'idle --target http://a:1/,https://b --connections 2000 --rate 0.5 --duration 30s --warmup 0 --drain 5 --site s --json f.json --fail-if p99>200ms --fail-if nacked>0 --admin gateway-0=http://a:9,http://b:9';
    expect(parse(line)).toMatchObject({
      ...{ scenario: 'idle', targets: ['http://a:1', 'https://b'], connections: 2_000, rate: 0.5 },
      ...{ durationS: 30, warmupS: 0, drainS: 5, siteKey: 's', jsonFile: 'f.json' },
      failIf: [{ name: 'p99', limit: 200 }, { name: 'nacked' }],
      admin: [
        { name: 'gateway-0', url: 'http://a:9' },
        { name: undefined, url: 'http://b:9' },
      ],
    });
  });

  it.each([
    ['--rate 5', 'which scenario'],
    ['load', "unknown scenario 'load' (there is: text, idle)"],
    ['text idle', "unknown scenario 'text idle'"],
    ['text --connections 1.5', '--connections'],
    ['text --connections 0', '--connections'],
    ['text --rate many', '--rate'],
    ['text --duration -3', '--duration'],
    ['text --rate 1000000 --duration 86400', 'messages a run'],
    ['text --target localhost:8080', '--target'],
    ['text --admin gateway-0', '--admin'],
    ['text --fail-if p98>1', '--fail-if'],
    ['text --speed 3', '--speed'],
  ])('refuses %j in one line that names what is wrong', (line, part) => {
    expect(() => parse(line)).toThrow(
      expect.objectContaining({ code: 'invalid_request', detail: expect.stringContaining(part) }),
    );
    expect(() => parse(line)).not.toThrow(/\n/);
  });
});

it('says in its help what each scenario does', () => {
  expect(usage(new Map([['calm', { summary: 'nobody says a word' }]]))).toMatch(/calm +nobody says a word/);
});
