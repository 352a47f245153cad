import type { Fault, Violation } from '@parley/testkit/history';
import type { GeneratorLoad } from '../measure/generator-load.ts';
import type { Share } from '../measure/schedule.ts';
import type { SilenceSummary } from '../measure/silences.ts';
import type { Counts } from '../measure/tally.ts';
import type { AuditOutcome, LoadOptions } from '../scenario/scenario.ts';

/** What a generator has to know; plain data. */
export interface GeneratorTask {
  readonly scenario: string;
  /** Of the whole run. */
  readonly options: LoadOptions;
  readonly share: Share;
  /** It sends until it is told to stop. */
  readonly isOpenEnded: boolean;
}

/** What one generator tells while it runs, about once a second. */
export interface SecondReport {
  /** Milliseconds since the start. */
  readonly atMs: number;
  /** Since the last report. */
  readonly sent: number;
  readonly arrived: number;
  /** Under way now. */
  readonly open: number;
  /** Since the start. */
  readonly counts: Counts;
  /** Of what arrived since the last report; an encoded histogram. */
  readonly latencies: string;
}

/** What one generator found. Histograms are encoded. */
export interface GeneratorOutcome {
  readonly counts: Counts;
  readonly arrivedInWindow: number;
  readonly latencies: string;
  /** Further latencies, by name. */
  readonly series: Readonly<Record<string, string>>;
  /** From the planned moment to the sending. */
  readonly sendLag: string;
  readonly silences: SilenceSummary;
  readonly nackCodes: Readonly<Record<string, number>>;
  readonly closeCodes: Readonly<Record<string, number>>;
  readonly load: GeneratorLoad;
  /** Connections that were still not as they should be when the wait was over. */
  readonly unsettled: number;
  /** Undefined: the scenario says nothing that could be compared with the store. */
  readonly audit: AuditReport | undefined;
}

export interface AuditReport extends Pick<AuditOutcome, 'audited' | 'unread'> {
  /** In how many conversations each was found. */
  readonly faults: Readonly<Partial<Record<Fault, number>>>;
  /** The first of them. */
  readonly examples: readonly Violation[];
}

export interface GeneratorListener {
  /** While it is set up: how many connections stand. */
  opened(count: number): void;
  second(report: SecondReport): void;
  warning(line: string): void;
}

/** A share of the load, in this process or in one of its own. Its methods are called in this order, once each. */
export interface Generator {
  /** Opens its connections. Rejects with a ParleyError whose detail is for the user. */
  setUp(): Promise<void>;
  /**
   * Sends from `startWallMs` (since the Unix epoch) on, waits for what is under way and audits. Rejects when it cannot go
   * on at all.
   */
  run(startWallMs: number): Promise<GeneratorOutcome>;
  /** Sends nothing more; {@link run} goes on to its end. */
  stop(): void;
  close(): Promise<void>;
}
