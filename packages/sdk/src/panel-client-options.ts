import { PanelOptionsError } from "./errors/panel-options-error.ts";
import type { PanelHooks } from "./http/hooks.ts";
import type { Priority, RateGovernor } from "./http/rate-governor.ts";
import type { RetryOptions } from "./http/retry.ts";

export interface PanelClientOptions {
  /** The panel's address, as in a browser: `https://panel.example`. */
  readonly url: string;
  /**
   * An application key (`ptla_…`, Pelican's `papp_…`); the account key of an administrator has every permission. Needed
   * for `application`.
   */
  readonly applicationKey?: string | undefined;
  /** An account key (`ptlc_…`, Pelican's `pacc_…`). Needed for `client`. */
  readonly clientKey?: string | undefined;
  /**
   * Sends the requests to the panel. Without it they go over `globalThis.fetch`; on Node over `node:http` and
   * `node:https`, which are quicker, unless `globalThis.fetch` has been replaced. Give `globalThis.fetch` where undici's
   * `setGlobalDispatcher` is to rule them.
   */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /**
   * How long one attempt may take, in milliseconds: longer than the 30 s that the panel itself waits for a daemon.
   * @default 45000
   */
  readonly timeoutMs?: number | undefined;
  /**
   * How large an answer may be, in bytes, unpacked. What gets larger is cut off while it arrives and thrown as
   * `answer_too_large`; not in browsers.
   * @default 16777216, which is 16 MiB
   */
  readonly maximumAnswerBytes?: number | undefined;
  /** @default { limit: 2, delayMs: 500, maxRetryAfterMs: 60000 } */
  readonly retry?: RetryOptions | false | undefined;
  /** Keeps requests within the panel's limits; may be shared by several clients. @default one for this client */
  readonly governor?: RateGovernor | undefined;
  /** Who goes first when the limit gets scarce, for calls that do not say. @default "routine" */
  readonly priority?: Priority | undefined;
  readonly hooks?: PanelHooks | undefined;
  /**
   * Holds each answer against its schema: `warn` says on the console what is wrong, `throw` throws
   * {@link ResponseInvalidError}. Loads `@hatchery/sdk/schemas`, and with it zod, at the first answer.
   * @default "off"
   */
  readonly validate?: "off" | "warn" | "throw" | undefined;
}

const known =
  /^(url|(application|client)Key|fetch|timeoutMs|maximumAnswerBytes|retry|governor|priority|hooks|validate)$/;

/** @throws {PanelOptionsError} for an unknown option, a url that is none, or a key that cannot stand in a header */
export function checkOptions(options: PanelClientOptions): URL {
  const refuse = (message: string) => {
    throw new PanelOptionsError("invalid_options", message);
  };
  for (const name of Object.keys(options)) if (!known.test(name)) refuse(`unknown option ${name}`);
  for (const name of ["applicationKey", "clientKey"] as const) {
    const key = options[name];
    if (key !== undefined && !/^[\x21-\x7e]+$/.test(key)) refuse(`${name} is no key`);
  }
  const url = URL.canParse(options.url) ? new URL(options.url) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    return refuse("url must be like https://panel.example");
  }
  return url;
}
