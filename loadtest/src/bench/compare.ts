import { BUSY_SHARE } from '../measure/machine.ts';
import { ALL, type Figures } from './figures.ts';

const WORSE_BY = 1.25;
/** Below this share of the whole, what differs is the noise of the machine. It still counts in the whole. */
const MIN_SHARE = 0.05;

/**
 * What a reader should know before believing the comparison: on a busy machine commits gather more messages because
 * everything waits, and floors gain more by that than Parley does.
 */
export function doubts(kept: Pick<Figures, 'otherShare'>, now: Pick<Figures, 'otherShare'>): string[] {
  const busy = Object.entries({ 'what is kept': kept, 'these figures': now }).flatMap(([name, { otherShare }]) =>
    otherShare.median > BUSY_SHARE ? `${name}: others used ${Math.round(otherShare.median * 100)} %` : [],
  );
  return busy.length === 0 ? [] : [`to be measured again on a machine that is less busy (${busy.join('; ')})`];
}

/** Each ratio that has become worse by more than a quarter, as a line. A service that was not there before has none. */
export function worsened(kept: Pick<Figures, 'ratios'>, now: Pick<Figures, 'ratios'>): string[] {
  const whole = kept.ratios[ALL]?.median ?? Number.POSITIVE_INFINITY;
  return Object.entries(kept.ratios).flatMap(([name, { median: before }]) => {
    const after = now.ratios[name]?.median ?? 0;
    if (before < whole * MIN_SHARE || after <= before * WORSE_BY) return [];
    const percent = Math.round((after / before - 1) * 100);
    return [`${name}: ${after.toFixed(2)} times the floors, was ${before.toFixed(2)}: worse by ${percent} %`];
  });
}
