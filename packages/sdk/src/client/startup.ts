import type { RequestOptions } from "../http/request-draft.ts";
import type { ClientSchemas } from "../openapi.ts";
import type { Page } from "../resources/list.ts";
import type { PanelApi } from "../resources/panel-api.ts";
import { type PanelPromise, panelPromise } from "../resources/panel-promise.ts";
import type { AnyClientSchemas, ClientObjectOf } from "./schemas.ts";

type Variable<S extends AnyClientSchemas> = ClientObjectOf<S, "EggVariable">;

/** The variables that the user may see, the startup command with their values in it, and the images to choose from. */
export type ServerStartupView<S extends AnyClientSchemas = ClientSchemas> = S["StartupMeta"] & {
  readonly variables: readonly Variable<S>[];
};

type StartupPage<S extends AnyClientSchemas> = Page<Variable<S>> & S["StartupMeta"];

/** How a server is started. */
export interface Startup<S extends AnyClientSchemas = ClientSchemas> {
  get(options?: RequestOptions): PanelPromise<ServerStartupView<S>>;
  /** Sets a variable; the answer also has the startup command as it is now. */
  setVariable(
    key: string,
    value: string | number | boolean,
    options?: RequestOptions,
  ): PanelPromise<Variable<S> & S["StartupVariableMeta"]>;
}

export function createStartup<S extends AnyClientSchemas>(api: PanelApi, server: () => string): Startup<S> {
  const at = () => `${server()}/startup`;
  return {
    get: (options) =>
      panelPromise(
        api
          .list<Variable<S>, StartupPage<S>>(at, options)
          .page(1)
          .withResponse()
          .then(({ data: { items, pagination: _, ...meta }, response }) => ({
            data: { ...meta, variables: items },
            response,
          })),
      ),
    setVariable: (key, value, options) =>
      api.itemWithMeta("PUT", () => `${at()}/variable`, options, {
        // Anything but a text that the rules allow ends in 500 on Pterodactyl.
        body: { key, value: String(typeof value === "boolean" ? +value : value) },
        idempotent: true,
      }),
  };
}
