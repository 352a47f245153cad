interface Node<T> {
  readonly children: Map<string, Node<T>>;
  readonly values: Set<T>;
}

/**
 * Subscriptions by subject pattern. `*` stands for one token, a final `>` for one or more. Finding who wants a subject
 * costs its number of tokens, however many patterns there are.
 */
export class SubjectTree<T> {
  readonly #root: Node<T> = { children: new Map(), values: new Set() };

  add(pattern: string, value: T): void {
    let node = this.#root;
    for (const token of pattern.split('.')) {
      let child = node.children.get(token);
      if (child === undefined) {
        child = { children: new Map(), values: new Set() };
        node.children.set(token, child);
      }
      node = child;
    }
    node.values.add(value);
  }

  /** Does nothing when `value` was not added under `pattern`. Leaves no empty branch behind. */
  remove(pattern: string, value: T): void {
    removeBelow(this.#root, pattern.split('.'), 0, value);
  }

  /** In the order of the tree, not of adding. */
  match(subject: string): T[] {
    const found: T[] = [];
    matchBelow(this.#root, subject.split('.'), 0, found);
    return found;
  }

  get isEmpty(): boolean {
    return this.#root.children.size === 0;
  }
}

function matchBelow<T>(node: Node<T>, tokens: readonly string[], depth: number, found: T[]): void {
  const token = tokens[depth];
  if (token === undefined) {
    found.push(...node.values);
    return;
  }
  const rest = node.children.get('>');
  if (rest !== undefined) found.push(...rest.values);
  const literal = node.children.get(token);
  if (literal !== undefined) matchBelow(literal, tokens, depth + 1, found);
  const any = node.children.get('*');
  if (any !== undefined) matchBelow(any, tokens, depth + 1, found);
}

function removeBelow<T>(node: Node<T>, tokens: readonly string[], depth: number, value: T): void {
  const token = tokens[depth];
  if (token === undefined) {
    node.values.delete(value);
    return;
  }
  const child = node.children.get(token);
  if (child === undefined) return;
  removeBelow(child, tokens, depth + 1, value);
  if (child.values.size === 0 && child.children.size === 0) node.children.delete(token);
}
