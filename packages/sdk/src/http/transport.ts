import type { PanelClientOptions } from "../panel-client-options.ts";
import type { RequestDraft } from "./request-draft.ts";

/** An answer whose body is here, so that reading it can neither hang nor fail. */
export interface Answer {
  readonly response: Response;
  readonly text: string;
}

/**
 * Sends a request once and reads its whole answer. Redirects are not followed: the key would go elsewhere, and a POST
 * would become a GET. When the time is over it throws a `TimeoutError`, when the signal is aborted its reason, and
 * else whatever the platform throws for a connection that failed.
 */
export type Transport = (draft: RequestDraft, timeoutMs: number) => Promise<Answer>;

/** What of a client's options its transport goes by. */
export type TransportOptions = Pick<PanelClientOptions, "fetch" | "maximumAnswerBytes">;
