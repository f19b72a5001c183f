import type { RequestOptions } from "../http/request-draft.ts";
import type { PanelClientOptions } from "../panel-client-options.ts";
import type { PanelPromise } from "../resources/panel-promise.ts";
import type { Check, DiagnoseOptions, Diagnosis } from "./diagnosis.ts";

/** What the checks ask of a client, whichever panel it is for. */
export interface DiagnosedPanel {
  readonly application: {
    readonly users: {
      list(options: RequestOptions & { readonly perPage: number }): { page(number: number): PanelPromise<unknown> };
    };
    readonly http: object;
  };
  readonly client: {
    readonly account: {
      get(options: RequestOptions): PanelPromise<{ readonly admin: boolean; readonly root_admin?: boolean }>;
    };
  };
}

/** What differs between the panels when an address and keys are looked at. */
export interface DiagnosisPlan<Panel extends DiagnosedPanel> {
  createClient(options: PanelClientOptions): Panel;
  /** How keys begin. */
  readonly prefixes: { readonly application: string; readonly client: string };
  checkPermissions(panel: Panel, options: DiagnoseOptions): Promise<readonly Check[]>;
  checkFlavour(panel: Panel, client: PanelClientOptions, options: DiagnoseOptions): Promise<FlavourCheck>;
}

export interface FlavourCheck {
  readonly flavour: Diagnosis["flavour"];
  readonly checks: readonly Check[];
}
