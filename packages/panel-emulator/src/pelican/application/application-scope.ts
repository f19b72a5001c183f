import type { RouteContext } from "../../http/route.ts";
import type { PanelState } from "../../state/panel-state.ts";
import { type AclResource, mayInclude } from "../auth/application-permissions.ts";
import { applicationTransformers } from "./transformers/application-transformers.ts";
import type { ApplicationTransformers } from "./transformers/transformer-registry.ts";

/** What transformers of the application API need besides the row. */
export interface ApplicationScope {
  readonly state: PanelState;
  /** Whether objects of a kind may be included. */
  readonly may: (resource: AclResource) => boolean;
  /** The others, for includes. */
  readonly transformers: ApplicationTransformers;
}

export function applicationScope({ panel, identity }: RouteContext): ApplicationScope {
  return {
    state: panel.state,
    may: (resource) => mayInclude(identity, resource),
    transformers: applicationTransformers,
  };
}
