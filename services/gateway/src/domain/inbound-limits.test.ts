import { describe, expect, it } from '@jest/globals';
import { InboundLimits, inboundRates } from './inbound-limits.ts';

const rates = inboundRates({ messagesPerSecond: 5, messagesBurst: 20 });

describe('what one connection may send', () => {
  it('is a burst of messages, then one each 200 ms', () => {
    const limits = new InboundLimits(rates, 0);
    for (let count = 0; count < 20; count++) expect(limits.admit('command', 0)).toEqual({ kind: 'admitted' });
    expect(limits.admit('command', 0)).toEqual({ kind: 'refused', retryAfterMs: 200 });
    expect(limits.admit('command', 100)).toEqual({ kind: 'refused', retryAfterMs: 100 });
    expect(limits.admit('command', 200)).toEqual({ kind: 'admitted' });
  });

  it('ends when it goes on in spite of 200 refusals', () => {
    const limits = new InboundLimits(rates, 0);
    const verdicts = Array.from({ length: 221 }, () => limits.admit('command', 0).kind);
    expect(verdicts.filter((kind) => kind === 'refused')).toHaveLength(200);
    expect(verdicts.at(-1)).toBe('cut');
  });

  it('forgives refusals once it has waited', () => {
    const limits = new InboundLimits(rates, 0);
    for (let count = 0; count < 120; count++) limits.admit('command', 0);
    expect(limits.admit('command', 1_000).kind).toBe('admitted');
    const verdicts = Array.from({ length: 150 }, () => limits.admit('command', 1_000).kind);
    expect(verdicts).not.toContain('cut');
  });

  it('drops typing that comes too often, and ends a flood of small frames', () => {
    const limits = new InboundLimits(rates, 0);
    const verdicts = Array.from({ length: 401 }, () => limits.admit('typing', 0).kind);
    expect(verdicts[0]).toBe('admitted');
    expect(verdicts[10]).toBe('refused');
    expect(verdicts.at(-1)).toBe('cut');
  });

  it('bounds bytes, with room for a whole outbox', () => {
    const limits = new InboundLimits(rates, 0);
    for (let count = 0; count < 32; count++) expect(limits.admitsBytes(128 * 1024, 0)).toBe(true);
    expect(limits.admitsBytes(128 * 1024, 0)).toBe(false);
    expect(limits.admitsBytes(128 * 1024, 1_000)).toBe(true);
  });
});
