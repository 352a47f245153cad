import { expect, it } from '@jest/globals';
import { type Round, summarise } from './figures.ts';

const round = (floor: number, gateway: number, session: number): Round => ({
  floors: {
    'ws echo': { server: floor / 2 },
    JetStream: { 'nats-server': floor / 4 },
    PostgreSQL: { server: floor / 8, writer: floor / 8 },
  },
  services: { 'gateway-0': gateway, 'session-0': session },
  together: { services: { 'gateway-0': gateway / 2 }, batchSize: 3 },
  apart: { generator: 40 },
  ...{ batchSize: 4, otherShare: 0.02 },
});

it('takes the median of the rounds, and each ratio within its round', () => {
  const figures = summarise([round(100, 200, 100), round(200, 400, 300), round(100, 150, 90)]);
  expect(figures.floors['ws echo']).toEqual({ server: { median: 50, min: 50, max: 100 } });
  expect([figures.floorSum.median, figures.services['gateway-0']?.median]).toEqual([100, 200]);
  expect(figures.serviceSum).toEqual({ median: 300, min: 240, max: 700 });
  expect(figures.ratios).toEqual({
    'gateway-0': { median: 2, min: 1.5, max: 2 },
    'session-0': { median: 1, min: 0.9, max: 1.5 },
    all: { median: 3, min: 2.4, max: 3.5 },
  });
});

it('tells of the form with session and persistence in one as it does of the other', () => {
  expect(summarise([round(100, 200, 100), round(200, 600, 300), round(100, 150, 90)]).together).toEqual({
    services: { 'gateway-0': { median: 100, min: 75, max: 300 } },
    serviceSum: { median: 100, min: 75, max: 300 },
    ratios: { 'gateway-0': { median: 1, min: 0.75, max: 1.5 }, all: { median: 1, min: 0.75, max: 1.5 } },
    batchSize: { median: 3, min: 3, max: 3 },
  });
});

it('takes the middle between two', () => {
  expect(summarise([round(100, 200, 0), round(100, 300, 0)]).ratios['all']?.median).toBe(2.5);
});

it('has nothing to tell of no round', () => {
  expect(() => summarise([])).toThrow('no round');
});
