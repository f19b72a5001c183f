import { connectPanel } from "../connect-panel.ts";
import type { DiagnoseOptions, Diagnosis } from "../diagnose/diagnosis.ts";
import type { PanelClientOptions } from "../panel-client-options.ts";
import { type ApplicationApi, createApplicationApi } from "./application/application-api.ts";
import { type ClientApi, createClientApi } from "./client/client-api.ts";

/** A Pelican panel. Holds no connection and needs no closing. */
export interface PelicanClient {
  readonly application: ApplicationApi;
  readonly client: ClientApi;
  /**
   * Says what is wrong with this address and these keys, and how to mend it. Changes nothing on the panel: writes are
   * tried with a body that a key with the permission gets refused as invalid.
   */
  diagnose(options?: DiagnoseOptions): Promise<Diagnosis>;
}

export function createPelicanClient(options: PanelClientOptions): PelicanClient {
  const connect = connectPanel(options, () => import("./check-answer.ts"), "pelican");
  return {
    application: createApplicationApi(connect("application")),
    client: createClientApi(connect("client")),
    async diagnose(request) {
      const { diagnose } = await import("./diagnose/diagnose.ts");
      return diagnose(options, createPelicanClient, request);
    },
  };
}
