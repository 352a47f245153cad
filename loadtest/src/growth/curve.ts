/** What was measured at one place of a curve. */
export interface Point {
  /** On the axis below: `1`, `4,000`, `newest page`. */
  readonly at: string;
  /** By the columns' keys. */
  readonly values: Readonly<Record<string, number>>;
}

/** What a curve found. */
export interface CurveFigures {
  readonly points: readonly Point[];
  /** What others used of the machine's CPU meanwhile, at the most, 0-1. */
  readonly otherShare: number;
  /** Single figures that other documents go by. */
  readonly facts?: Readonly<Record<string, number>>;
  /** A sentence each, of what a reader should know besides. */
  readonly notes?: readonly string[];
  /** How the database did it, by statement. */
  readonly plans?: Readonly<Record<string, string>>;
}

export interface CurveDeps {
  readonly interrupted: AbortSignal;
  /** What is being done; one line. */
  readonly onLine: (line: string) => void;
  /** Whether it works, not how fast: seconds, and small numbers. */
  readonly isQuick: boolean;
}

export interface Column {
  readonly key: string;
  readonly heading: string;
  /** Places after the point; 0 without. */
  readonly places?: number;
}

/** How one thing grows with another. A new one is a file in `curves/` and a line in `curves.ts`. */
export interface Curve {
  /** On the command line, in the record, and in the page. */
  readonly name: string;
  readonly title: string;
  /** What the points are. */
  readonly axis: string;
  readonly columns: readonly Column[];
  /** The columns drawn: the first as bars, a second one as a line. */
  readonly chart: { readonly heading: string; readonly keys: readonly string[] };
  /** About so long, of a machine like that of the kept figures. */
  readonly minutes: number;
  /** Only when asked for by name. */
  readonly isApart?: boolean;
  /** Rejects with a ParleyError when it could not be measured, or a message did not arrive as promised. */
  measure(deps: CurveDeps): Promise<CurveFigures>;
}
