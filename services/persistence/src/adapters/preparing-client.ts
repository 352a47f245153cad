import pg from 'pg';

/**
 * Every text we send with parameters is one of a few dozen constants, and preparing it halves what a row costs. pg
 * prepares a statement that has a name, so each text is given one.
 */
const names = new Map<string, string>();

/** Far above the number of statements there are: a text built with values in it would show itself here. */
const MAX_NAMES = 200;

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MAX_NAMES) return known;
  const name = `parley_${names.size + 1}`;
  names.set(text, name);
  return name;
}

type Query = (query: pg.QueryConfig) => Promise<pg.QueryResult>;

/** A connection that prepares what has parameters, and gives itself up when an answer does not come. */
export class PreparingClient extends pg.Client {
  constructor(options?: pg.ClientConfig) {
    super(options);
    // The pool listens only while nobody uses the connection. One that breaks in the middle of a transaction, between
    // two statements, would end the process; the next statement fails by itself.
    this.on('error', () => undefined);
  }

  // pg's own type of `query` is a dozen overloads; Kysely calls this one only.
  override query = ((text: string, values?: unknown[]) => {
    const run = super.query.bind(this) as unknown as Query;
    if (typeof text !== 'string' || !Array.isArray(values)) return Reflect.apply(super.query, this, [text, values]);
    const name = values.length > 0 ? nameOf(text) : undefined;
    return run(name === undefined ? { text, values } : { text, values, name }).catch(async (thrown: unknown) => {
      if (isReadTimeout(thrown)) await this.#giveUp();
      throw thrown;
    });
  }) as typeof pg.Client.prototype.query;

  /** The statement may still run, and whatever comes next would queue up behind it. */
  async #giveUp(): Promise<void> {
    if (this.connection.stream.destroyed) return;
    const { promise: ended, resolve } = Promise.withResolvers<void>();
    this.once('end', resolve);
    this.connection.stream.destroy();
    // Only then does the pool see that it must not lend this one again.
    await ended;
  }
}

function isReadTimeout(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.message === 'Query read timeout';
}
