import type { RequestOptions } from "../../http/request-draft.ts";
import type { ClientSchemas } from "../../openapi.ts";
import type { Page } from "../../resources/list.ts";
import type { PanelApi } from "../../resources/panel-api.ts";
import { type PanelPromise, panelPromise } from "../../resources/panel-promise.ts";
import type { ClientObject } from "./objects.ts";

type Variable = ClientObject<"EggVariable">;

/** The variables that the user may see, the startup command with their values in it, and the images to choose from. */
export type ServerStartupView = ClientSchemas["StartupMeta"] & { readonly variables: readonly Variable[] };

type StartupPage = Page<Variable> & ClientSchemas["StartupMeta"];

/** How a server is started. */
export interface Startup {
  get(options?: RequestOptions): PanelPromise<ServerStartupView>;
  /** Sets a variable; the answer also has the startup command as it is now. */
  setVariable(
    key: string,
    value: string | number | boolean,
    options?: RequestOptions,
  ): PanelPromise<Variable & ClientSchemas["StartupVariableMeta"]>;
}

export function createStartup(api: PanelApi, server: () => string): Startup {
  const at = () => `${server()}/startup`;
  return {
    get: (options) =>
      panelPromise(
        api
          .list<Variable, StartupPage>(at, options)
          .page(1)
          .withResponse()
          .then(({ data: { items, pagination: _, ...meta }, response }) => ({
            data: { ...meta, variables: items },
            response,
          })),
      ),
    setVariable: (key, value, options) =>
      api.itemWithMeta("PUT", () => `${at()}/variable`, options, {
        // Anything but a text that the rules allow ends in 500.
        body: { key, value: String(typeof value === "boolean" ? +value : value) },
        idempotent: true,
      }),
  };
}
