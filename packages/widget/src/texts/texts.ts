import type { Connection, Degradation } from '@parley/client';

/** Every text the widget shows. A language that lacks one does not compile. */
export interface Texts {
  readonly title: string;
  readonly open: string;
  readonly close: string;
  /** Said by the launcher when answers wait. */
  readonly unread: (count: number) => string;
  readonly greeting: string;
  readonly placeholder: string;
  readonly send: string;
  readonly attach: string;
  readonly uploading: string;
  /** For a message without text; empty for none. */
  readonly files: (count: number) => string;
  readonly stop: string;
  readonly human: string;
  readonly history: string;
  readonly you: string;
  readonly assistant: string;
  readonly agent: string;
  readonly writing: (name: string) => string;
  readonly status: {
    readonly assistant: string;
    readonly queue: string;
    readonly agent: string;
    readonly closed: string;
    readonly connecting: string;
  };
  /** Said of the light in the header. */
  readonly connection: { readonly [State in Connection]: string };
  readonly reconnecting: string;
  readonly stopped: string;
  readonly reload: string;
  readonly mark: { readonly sending: string; readonly sent: string; readonly failed: string };
  readonly retry: string;
  readonly discard: string;
  readonly failure: {
    readonly text_too_long: string;
    readonly invalid_text: string;
    readonly outbox_full: string;
    readonly too_many_files: string;
    readonly file_too_large: string;
    readonly file_failed: string;
    readonly unknown_file: string;
    readonly other: string;
  };
  readonly system: {
    readonly asking: string;
    readonly handoff: string;
    readonly assigned: (name: string) => string;
    readonly ai: string;
    readonly stopped: string;
    readonly failed: string;
    readonly closed: string;
  };
  /** Said under an answer that a fallback gave. */
  readonly degraded: { readonly [Why in Exclude<Degradation, 'none'>]: string };
  readonly sources: string;
  readonly newest: string;
}
