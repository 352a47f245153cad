import type { ErrorCode } from '@parley/contract';
import type { GeneratorOutcome, GeneratorTask, SecondReport } from './generator.ts';

/** To a generator's process. */
export type ToGenerator =
  | { readonly kind: 'set-up'; readonly task: GeneratorTask }
  | { readonly kind: 'run'; readonly startWallMs: number }
  | { readonly kind: 'stop' }
  | { readonly kind: 'close' };

/** From it. */
export type FromGenerator =
  | { readonly kind: 'opened'; readonly count: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'second'; readonly report: SecondReport }
  | { readonly kind: 'warning'; readonly line: string }
  | { readonly kind: 'outcome'; readonly outcome: GeneratorOutcome }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly detail: string };
