import { describe, expect, it } from '@jest/globals';
import { complaintsOf, reportOf } from './report.ts';
import { type ChaosOptions, runChaos } from './run-chaos.ts';

export type ShortRun = Pick<ChaosOptions, 'form' | 'durationMs' | 'clients' | 'messagesPerSecond' | 'natsServers'>;

const AROUND_IT_MS = 420_000;
const SHOWN_COMPLAINTS = 20;

/** A short run as a test, with a seed of its own each time; that and the table are said when something is wrong. */
export function chaosSuite(title: string, canRun: boolean, options: ShortRun): void {
  (canRun ? describe : describe.skip)(title, () => {
    it(
      'loses nothing, doubles nothing, keeps the order, and leaves nobody without an outcome',
      async () => {
        const seed = Number(process.env['TEST_CHAOS_SEED'] ?? Math.floor(Math.random() * 0x7fff_ffff));
        const lines: string[] = [];
        const result = await runChaos({ ...options, seed, onProgress: () => {}, onLine: (line) => lines.push(line) });
        const complaints = complaintsOf(result).slice(0, SHOWN_COMPLAINTS);
        const again = `npm run chaos -- --form ${options.form} --minutes ${options.durationMs / 60_000} --seed ${seed}`;
        expect(complaints.length > 0 ? [...complaints, again, reportOf(result), ...lines] : []).toEqual([]);
      },
      options.durationMs + AROUND_IT_MS,
    );
  });
}
