/** Ids and lists of them. */
const longLiteral = /'[^'\n]{30,}'/g;

/**
 * What auto_explain wrote into a server's log, by the mark before it (`plans of <name>`): the plans of one request, in
 * the order of its statements, without their texts. Of a mark that stands there twice, the last one counts.
 */
export function plansIn(log: string): ReadonlyMap<string, string> {
  const plans = new Map<string, string>();
  let name: string | undefined;
  for (const entry of entriesOf(log)) {
    const [, marked] = /Query Text: select 'plans of ([^']*)'/.exec(entry) ?? [];
    if (marked !== undefined) {
      name = marked;
      plans.delete(name);
    } else if (name !== undefined) {
      const plan = planOf(entry);
      const before = plans.get(name);
      plans.set(name, before === undefined ? plan : `${before}\n\n${plan}`);
    }
  }
  return plans;
}

/** The same for tables of other sizes, if the database goes the same way: costs, counts and times are left out. */
export function shapeOf(plan: string): string {
  return plan
    .split('\n')
    .filter((line) => !/^\s*(Buffers|I\/O Timings|Heap Blocks|Heap Fetches|Rows Removed|Sort Method|Memory)/.test(line))
    .map((line) => line.replace(/ \(cost=.*$| Memory.*$/, '').replace(/'[^']*'|\b\d+\b/g, 'n'))
    .join('\n');
}

/** Further lines of an entry begin with a tab. */
function entriesOf(log: string): string[] {
  return [...log.matchAll(/duration: \S+ ms {2}plan:\n((?:\t.*(?:\n|$))+)/g)].map(([, lines = '']) =>
    lines.trimEnd().replace(/^\t/gm, ''),
  );
}

/** A statement's text comes first; the plan's first line is the first with a cost. */
function planOf(entry: string): string {
  const lines = entry.split('\n');
  const first = lines.findIndex((line) => /\(cost=\d/.test(line));
  return lines.slice(Math.max(0, first)).join('\n').replace(longLiteral, "'…'");
}
