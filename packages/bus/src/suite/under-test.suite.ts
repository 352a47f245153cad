import type { Bus, BusMessage, StreamOptions } from '../bus.ts';

/** What each test works with; made anew before each. */
export interface Under {
  readonly bus: Bus;
  /** Another connection to the same bus. */
  readonly other: Bus;
  /** A subject no other test uses. */
  readonly root: string;
}

export function collect(bus: Bus, subject: string, queue?: string): BusMessage[] {
  const got: BusMessage[] = [];
  bus.subscribe(subject, (message) => void got.push(message), queue === undefined ? {} : { queue });
  return got;
}

/** What these connections have asked for, the server knows. */
export async function settle(...buses: readonly Bus[]): Promise<void> {
  for (const bus of buses) await bus.flush(5_000);
}

export function streamOf(name: string, subject: string): StreamOptions {
  return { name, subjects: [subject], maxAgeMs: 600_000, maxBytes: 1_000_000, dedupeWindowMs: 120_000, replicas: 1 };
}

export function durable(
  name: string,
  more: Partial<Parameters<Bus['consume']>[1]> = {},
): Parameters<Bus['consume']>[1] {
  return { durable: name, deliver: 'all', ackWaitMs: 30_000, maxInFlight: 100, maxDeliveries: 0, ...more };
}

/** For `toThrow` and `rejects.toThrow`: an error of this row of the table. */
export function code(expected: string): RegExp {
  return new RegExp(`^${expected}\\b`);
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
export const bytes = (value: string) => encoder.encode(value);
export const text = (message: BusMessage) => decoder.decode(message.data);
export const texts = (messages: readonly BusMessage[]) => messages.map(text);

/** Tries until it does not throw; what it threw last, after 10 s. */
export async function eventually(assertion: () => void): Promise<void> {
  const deadline = performance.now() + 10_000;
  for (;;) {
    try {
      return assertion();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}
