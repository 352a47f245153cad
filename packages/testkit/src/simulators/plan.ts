/** What is done on the connection, in order. A plan is made before anything is sent, from pure functions. */
export type Step =
  | { readonly kind: 'head'; readonly status: number; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: 'wait'; readonly milliseconds: number }
  /** One write of its own. `text`, `tokens` and `chunks` are what the write completes. */
  | {
      readonly kind: 'write';
      readonly bytes: Buffer;
      readonly text: string;
      readonly tokens: number;
      readonly chunks: number;
    }
  | { readonly kind: 'repeat'; readonly bytes: Buffer; readonly everyMs: number }
  | { readonly kind: 'hang' }
  /** `normally`: the answer is whole. */
  | { readonly kind: 'end'; readonly normally: boolean }
  | { readonly kind: 'fin' }
  | { readonly kind: 'reset' };

export type Plan = readonly Step[];
