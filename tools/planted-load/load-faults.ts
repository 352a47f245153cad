import type { Edit } from '../planted-bugs/planted-bug.ts';

/** What is wrong with a stack, and what the load test has to say of it. */
export interface LoadFault {
  readonly name: string;
  /** Of the stack's source. */
  readonly edits: readonly Edit[];
  /** Of `npm run loadtest`. */
  readonly load: string;
  readonly says: RegExp;
  /** Begins what the source does not hold; the answer ends it. */
  readonly begin?: (gatewayPid: number) => () => void;
}

const STALL_EVERY_MS = 10_000;
const STALL_MS = 1_000;

export const loadFaults: readonly LoadFault[] = [
  {
    name: 'drop',
    edits: [
      {
        file: 'services/gateway/src/adapters/conversations/seat.ts',
        find: '&& this.viewer.pushEvent(frame, seq)) this.cursor = seq;',
        replace: '&& (++given % 10_000 === 0 || this.viewer.pushEvent(frame, seq))) this.cursor = seq;',
      },
      {
        file: 'services/gateway/src/adapters/conversations/seat.ts',
        find: 'export class Seat {',
        replace: 'let given = 0;\nexport class Seat {',
      },
    ],
    load: 'text --connections 200 --rate 1000 --duration 40 --warmup 0 --drain 5',
    says: /^lost: [1-9]\d*$/m,
  },
  {
    name: 'stall',
    edits: [],
    begin(gatewayPid) {
      const timers = new Set<NodeJS.Timeout>();
      const every = setInterval(() => {
        process.kill(gatewayPid, 'SIGSTOP');
        timers.add(setTimeout(() => process.kill(gatewayPid, 'SIGCONT'), STALL_MS));
      }, STALL_EVERY_MS);
      return () => {
        clearInterval(every);
        for (const timer of timers) clearTimeout(timer);
        process.kill(gatewayPid, 'SIGCONT');
      };
    },
    load: 'text --connections 200 --rate 500 --duration 40 --warmup 0 --fail-if max>900ms',
    says: /^nothing came for half a second or more.*: [1-9]\d* times, longest (1\.\d|0\.9) s/m,
  },
];
