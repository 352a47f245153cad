import { describe, expect, it } from '@jest/globals';
import { type KnownScenarios, parseCommandLine } from './command-line.ts';
import { usage } from './usage.ts';

const defaults = { connections: 100, rate: 50, duration: 10, warmup: 2, drain: 20 };
const scenarios: KnownScenarios = new Map([
  ['text', { defaults, series: [], takes: ['closed', 'watchers'] }],
  ['idle', { defaults: { ...defaults, rate: 7 }, series: ['answer'], takes: ['watchers', 'restart-command'] }],
]);
const parse = (line: string) => parseCommandLine(line.split(' '), scenarios);

describe('the command line', () => {
  it('needs only the name of a scenario, which has defaults of its own', () => {
    expect(parse('text')).toEqual({
      ...{
        scenario: 'text',
        targets: ['http://127.0.0.1:8080'],
        siteKeys: ['demo'],
        watchers: 1,
        connections: 100,
        rate: 50,
      },
      ...{
        durationS: 10,
        warmupS: 2,
        drainS: 20,
        isClosed: false,
        fileBytes: 10_240,
        processes: 1,
        admin: [],
        watched: [],
      },
      ...{ restartCommand: undefined, jsonFile: undefined, htmlFile: undefined, failIf: [], written: 'text' },
    });
    expect(parse('idle')).toMatchObject({ scenario: 'idle', rate: 7 });
  });

  it('takes several gateways, admin addresses with and without names, and several thresholds', () => {
    const line =
      'idle --target http://a:1/,https://b --connections 2000 --rate 0.5 --duration 30s --warmup 0 --drain 5 --site s,t --watchers 20 --json f.json --html f.html --processes 3 --fail-if answer.p99>200ms --fail-if nacked>0 --restart-command true --admin gateway-0=http://a:9,http://b:9 --process nats-0=12,postgres-0=34';
    expect(parse(line)).toMatchObject({
      ...{ scenario: 'idle', targets: ['http://a:1', 'https://b'], connections: 2_000, rate: 0.5, processes: 3 },
      ...{
        durationS: 30,
        warmupS: 0,
        drainS: 5,
        siteKeys: ['s', 't'],
        watchers: 20,
        jsonFile: 'f.json',
        htmlFile: 'f.html',
      },
      failIf: [{ series: 'answer', name: 'p99', limit: 200 }, { name: 'nacked' }],
      restartCommand: 'true',
      watched: [
        { name: 'nats-0', pid: 12 },
        { name: 'postgres-0', pid: 34 },
      ],
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
    ['text --connections 2 --processes 3', '--processes'],
    ['text --rate many', '--rate'],
    ['text --duration -3', '--duration'],
    ['text --target localhost:8080', '--target'],
    ['text --admin gateway-0', '--admin'],
    ['text --process postgres', '--process'],
    ['text --fail-if p98>1', "--fail-if 'p98>1': 'p98' is not measured"],
    ['text --fail-if answer.p99>1', "--fail-if 'answer.p99>1': 'answer'"],
    ['idle --closed', '--closed: not with idle'],
    ['text --restart-command true', '--restart-command: not with text'],
    ['text --bytes 5', '--bytes: not with text'],
    ['text --rate -1', "--rate: expected a value, not '-1' (--rate=-1 if it is one)"],
    ['text --fail-if p99>1 --fail-if -x', "--fail-if: expected a value, not '-x' (--fail-if=-x if it is one)"],
    ['text --speed 3', '--speed'],
  ])('refuses %j in one line that names what is wrong', (line, part) => {
    expect(() => parse(line)).toThrow(
      expect.objectContaining({ code: 'invalid_request', detail: expect.stringContaining(part) }),
    );
    try {
      parse(line);
    } catch (error) {
      expect((error as { detail: string }).detail).not.toContain('\n');
    }
  });
});

it('keeps what was written, so that it can be written again', () => {
  const { written } = parseCommandLine(['text', '--fail-if', 'p99>5ms', '--site', "it's"], scenarios);
  expect(written).toBe(`text --fail-if 'p99>5ms' --site 'it'\\''s'`);
});

it('says in its help what each scenario does, and what it takes when nothing is said', () => {
  const help = usage(new Map([['calm', { summary: 'nobody says a word', defaults, series: ['silence'] }]]));
  expect(help).toMatch(/calm +nobody says a word/);
  expect(help).toMatch(/calm +100 +50 +10 +2 +20/);
  expect(help).toContain('silence (calm)');
});
