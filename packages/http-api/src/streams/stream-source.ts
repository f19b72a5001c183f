/** Something that a stream tells. */
export interface SourceEvent {
  /** What `Last-Event-ID` names; numbered by the stream if absent. */
  readonly id?: string;
  readonly data: unknown;
}

/** Where the events of a stream come from. */
export interface StreamSource {
  /** Streams with the same key read one source together; null gives every stream its own. */
  readonly key: string | null;
  /** True if the source is known to end without waiting: who resumes it and has missed nothing is told so (204). */
  readonly complete: boolean;
  /** Whether those who come later are told what was told before, as far as it is remembered. */
  readonly remembers: boolean;
  /** It is read from a running server: it ends when the service is suspended or terminated. */
  readonly control?: true;
  /** Begins to read. Called once for all readers; the signal is aborted when the last one has left. */
  open(signal: AbortSignal): AsyncIterable<SourceEvent>;
}
