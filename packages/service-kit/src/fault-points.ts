/** Named places in the code at which a test can have the process die, fail or freeze. */
export interface FaultPoints {
  /** Does nothing unless the configuration names this point. */
  hit(name: string): void;
}

export const noFaultPoints: FaultPoints = { hit: () => {} };
