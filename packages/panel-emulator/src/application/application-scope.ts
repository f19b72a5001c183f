import { type AclResource, mayInclude } from "../auth/application-permission.ts";
import { inputAt } from "../http/panel-request.ts";
import type { RouteContext } from "../http/route.ts";
import { type IncludeTree, parseIncludes } from "../rendering/include-tree.ts";
import type { PanelState } from "../state/panel-state.ts";

/** What transformers of the application API need besides the row. */
export interface ApplicationScope {
  readonly state: PanelState;
  /** Whether objects of a kind may be included. */
  may(resource: AclResource): boolean;
}

export function applicationScope({ panel, identity }: RouteContext): ApplicationScope {
  return { state: panel.state, may: (resource) => mayInclude(identity, resource) };
}

export function wantedIncludes({ request }: RouteContext): IncludeTree {
  return parseIncludes(inputAt(request.input, "include"));
}
