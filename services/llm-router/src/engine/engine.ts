import type { AnswerEngine } from '../ports.ts';
import { AnswerRun, type SharedByAnswers } from './answer-run.ts';
import { Drains } from './drains.ts';
import type { EngineDeps } from './engine-deps.ts';
import { Hedging } from './hedging.ts';
import { LatencyBoard } from './latency-board.ts';

/** The engine. `close` cuts off what is read only to learn its price. */
export function createAnswerEngine(deps: EngineDeps): AnswerEngine & { close(): void } {
  const latency = new LatencyBoard(deps.clock);
  const shared: SharedByAnswers = { latency, hedging: new Hedging(latency, deps.priceOf), drains: new Drains() };
  return {
    answer: (request, signal) => new AnswerRun(request, signal, deps, shared).stream,
    close: () => shared.drains.close(),
  };
}
