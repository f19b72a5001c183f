import { type ApplicationApi, createApplicationApi } from "./application/application-api.ts";
import { type ClientApi, createClientApi } from "./client/client-api.ts";
import { PanelOptionsError } from "./errors/panel-options-error.ts";
import { createHttpClient } from "./http/create-http-client.ts";
import { createRateGovernor } from "./http/rate-governor.ts";
import type { ApplicationPaths, ClientPaths } from "./openapi.ts";
import { checkOptions, type PanelClientOptions } from "./panel-client-options.ts";

/** A panel. Holds no connection and needs no closing. */
export interface PanelClient {
  readonly application: ApplicationApi;
  readonly client: ClientApi;
}

export function createPanelClient(options: PanelClientOptions): PanelClient {
  const { origin, pathname } = checkOptions(options);
  const {
    fetch = globalThis.fetch,
    timeoutMs = 45_000,
    retry = {},
    governor = createRateGovernor(),
    hooks = {},
  } = options;
  const http = <Paths extends object>(api: "application" | "client", key = "") => {
    const baseUrl = `${origin}${pathname.replace(/\/+$/, "")}/api/${api}`;
    const client = createHttpClient<Paths>({
      api,
      baseUrl,
      // The first 16 characters name a key, the rest is its secret.
      bucket: `${baseUrl} ${key.slice(0, 16)}`,
      headers: { Accept: "application/json", Authorization: `Bearer ${key}` },
      fetch: (input, init) => fetch(input, init),
      timeoutMs,
      retry,
      governor,
      priority: options.priority ?? "routine",
      hooks,
    });
    if (!key) {
      client.use({
        onRequest() {
          throw new PanelOptionsError("invalid_options", `the ${api} API needs ${api}Key`);
        },
      });
    }
    return client;
  };
  return {
    application: createApplicationApi(http<ApplicationPaths>("application", options.applicationKey)),
    client: createClientApi(http<ClientPaths>("client", options.clientKey)),
  };
}
