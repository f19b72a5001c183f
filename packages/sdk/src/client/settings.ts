import type { RequestOptions } from "../http/request-draft.ts";
import type { ClientSchemas } from "../openapi.ts";
import type { PanelApi } from "../resources/panel-api.ts";
import type { PanelPromise } from "../resources/panel-promise.ts";
import type { AnyClientSchemas } from "./schemas.ts";

export interface Settings<S extends AnyClientSchemas = ClientSchemas> {
  /** An omitted description stays, null clears it. */
  rename(body: S["RenameServerBody"], options?: RequestOptions): PanelPromise<void>;
  /** Runs the installation again. */
  reinstall(options?: RequestOptions): PanelPromise<void>;
  /** One of the egg's images. */
  setDockerImage(image: string, options?: RequestOptions): PanelPromise<void>;
}

export function createSettings<S extends AnyClientSchemas>(api: PanelApi, server: () => string): Settings<S> {
  const at = (action: string) => () => `${server()}/settings/${action}`;
  return {
    rename: (body, options) => api.nothing("POST", at("rename"), options, { body, idempotent: true }),
    reinstall: (options) => api.nothing("POST", at("reinstall"), options),
    setDockerImage: (image, options) =>
      api.nothing("PUT", at("docker-image"), options, { body: { docker_image: image }, idempotent: true }),
  };
}
