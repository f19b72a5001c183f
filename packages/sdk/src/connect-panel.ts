import type { Client } from "openapi-fetch";
import { createTransport } from "#transport";
import { PanelOptionsError } from "./errors/panel-options-error.ts";
import type { CheckAnswer } from "./http/check-answer.ts";
import { createHttpClient } from "./http/create-http-client.ts";
import type { Flavour } from "./http/flavour.ts";
import { createRateGovernor } from "./http/rate-governor.ts";
import { checkOptions, type PanelClientOptions } from "./panel-client-options.ts";
import { type CheckResponse, createPanelApi, type PanelApi } from "./resources/panel-api.ts";

/** One API of a panel: its openapi-fetch client, and the calls that resources make over it. */
export interface ConnectedApi<Paths extends object> {
  readonly http: Client<Paths>;
  readonly api: PanelApi;
  /** That of the panel; what consoles send as theirs. */
  readonly origin: string;
}

/** Connects one API of a panel. */
export type ConnectApi = <Paths extends object>(name: "application" | "client") => ConnectedApi<Paths>;

/** What a client of either flavour is made of. `loadCheck` is called with the first answer that is to be checked. */
export function connectPanel(
  options: PanelClientOptions,
  loadCheck: () => Promise<{ readonly checkAnswer: CheckAnswer }>,
  flavour?: Flavour,
): ConnectApi {
  const { origin, pathname } = checkOptions(options);
  const { timeoutMs = 45_000, retry = {}, governor = createRateGovernor(), hooks = {}, validate = "off" } = options;
  const transport = createTransport(options);
  return (name) => {
    const key = options[`${name}Key`] ?? "";
    const baseUrl = `${origin}${pathname.replace(/\/+$/, "")}/api/${name}`;
    const http = createHttpClient<never>({
      api: name,
      baseUrl,
      // The first 16 characters name a key, the rest is its secret.
      bucket: `${baseUrl} ${key.slice(0, 16)}`,
      headers: { Accept: "application/json", Authorization: `Bearer ${key}` },
      flavour,
      transport,
      timeoutMs,
      retry,
      governor,
      priority: options.priority ?? "routine",
      hooks,
    });
    if (!key) {
      http.use({
        onRequest() {
          throw new PanelOptionsError("invalid_options", `the ${name} API needs ${name}Key`);
        },
      });
    }
    const check: CheckResponse | false =
      validate !== "off" && (async (body, request) => (await loadCheck()).checkAnswer(name, validate, body, request));
    return { http, api: createPanelApi(http, name, check), origin };
  };
}
