import { createTransport } from "#transport";
import type { DiagnoseOptions, Diagnosis } from "./diagnose/diagnosis.ts";
import { PanelOptionsError } from "./errors/panel-options-error.ts";
import { createHttpClient } from "./http/create-http-client.ts";
import { createRateGovernor } from "./http/rate-governor.ts";
import type { ApplicationPaths, ClientPaths } from "./openapi.ts";
import { checkOptions, type PanelClientOptions } from "./panel-client-options.ts";
import { type ApplicationApi, createApplicationApi } from "./pterodactyl/application/application-api.ts";
import { type ClientApi, createClientApi } from "./pterodactyl/client/client-api.ts";
import type { CheckResponse } from "./resources/panel-api.ts";

/** A panel. Holds no connection and needs no closing. */
export interface PanelClient {
  readonly application: ApplicationApi;
  readonly client: ClientApi;
  /**
   * Says what is wrong with this address and these keys, and how to mend it. Changes nothing on the panel: writes are
   * tried with an empty body, which a key with the permission gets refused as invalid.
   */
  diagnose(options?: DiagnoseOptions): Promise<Diagnosis>;
}

export function createPanelClient(options: PanelClientOptions): PanelClient {
  const { origin, pathname } = checkOptions(options);
  const { timeoutMs = 45_000, retry = {}, governor = createRateGovernor(), hooks = {}, validate = "off" } = options;
  const transport = createTransport(options);
  const http = <Paths extends object>(api: "application" | "client", key = "") => {
    const baseUrl = `${origin}${pathname.replace(/\/+$/, "")}/api/${api}`;
    const client = createHttpClient<Paths>({
      api,
      baseUrl,
      // The first 16 characters name a key, the rest is its secret.
      bucket: `${baseUrl} ${key.slice(0, 16)}`,
      headers: { Accept: "application/json", Authorization: `Bearer ${key}` },
      transport,
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
  const checkOf = (api: "application" | "client"): CheckResponse | undefined =>
    validate === "off"
      ? undefined
      : async (body, request) => (await import("./http/check-answer.ts")).checkAnswer(api, validate, body, request);
  return {
    application: createApplicationApi(
      http<ApplicationPaths>("application", options.applicationKey),
      checkOf("application"),
    ),
    client: createClientApi(http<ClientPaths>("client", options.clientKey), origin, checkOf("client")),
    async diagnose(request) {
      const { diagnose } = await import("./diagnose/diagnose.ts");
      return diagnose(options, createPanelClient, request);
    },
  };
}
