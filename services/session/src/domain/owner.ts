/** Who may answer a conversation now. */
export type OwnerKind = 'ai' | 'queue' | 'agent' | 'closed';

/** The kind of an owner as it stands in the state: `ai`, `queue`, `agent:<id>` or `closed`. */
export function ownerKindOf(owner: string): OwnerKind {
  if (owner === 'ai' || owner === 'queue' || owner === 'closed') return owner;
  // Whatever a newer version writes here is not ours to answer: the visitor's words are kept and no turn is opened.
  return 'agent';
}
