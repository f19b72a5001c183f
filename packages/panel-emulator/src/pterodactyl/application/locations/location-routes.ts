import { applicationRoute } from "../../../application/application-route.ts";
import { rowInPath } from "../../../application/row-in-path.ts";
import { DisplayError } from "../../../errors/display-error.ts";
import { noContent } from "../../../http/reply.ts";
import type { RouteParams } from "../../../http/router.ts";
import { partial } from "../../../lists/filter.ts";
import type { PanelState } from "../../../state/panel-state.ts";
import { unique } from "../../../validation/rules/database-rules.ts";
import { validate } from "../../../validation/validate.ts";
import type { LocationRow } from "../../../world/rows/location.ts";
import { read, write } from "../../auth/application-permissions.ts";
import { createdReply, itemReply, pageReply } from "../replies.ts";
import { locationTransformer } from "../transformers/location-transformer.ts";

const bind = (state: PanelState, params: RouteParams) => rowInPath(state.locations, params, "location");
const attributes = { long: "Location Description", short: "Location Identifier" };

/** The rules of a location; `ignore` is the location that is being changed. */
function rules(ignore?: number) {
  const shortIsFree = unique("locations", "short", ignore === undefined ? {} : { ignore });
  return { short: ["required", "string", "between:1,60", shortIsFree], long: "string|nullable|between:1,191" };
}

type Fields = Partial<Pick<LocationRow, "short" | "long">>;

export const locationRoutes = [
  applicationRoute({
    method: "GET",
    path: "/locations",
    operation: "listLocations",
    permission: read("locations"),
    handle: (context) =>
      pageReply(context, {
        transformer: locationTransformer,
        rows: context.panel.state.locations.all(),
        filters: { short: partial((row) => row.short), long: partial((row) => row.long) },
        sorts: { id: (row) => row.id },
      }),
  }),
  applicationRoute({
    method: "GET",
    path: "/locations/{location}",
    operation: "getLocation",
    permission: read("locations"),
    bind,
    handle: (context, location) => itemReply(context, locationTransformer, location),
  }),
  applicationRoute({
    method: "POST",
    path: "/locations",
    operation: "createLocation",
    permission: write("locations"),
    handle: (context) => {
      const { panel, request } = context;
      const fields = validate({ state: panel.state, input: request.input, rules: rules(), attributes }) as Fields;
      const now = panel.now();
      const location = panel.state.locations.insert({
        short: fields.short ?? "",
        long: fields.long ?? null,
        created_at: now,
        updated_at: now,
      });
      return createdReply(context, locationTransformer, location, `/api/application/locations/${location.id}`);
    },
  }),
  applicationRoute({
    method: "PATCH",
    path: "/locations/{location}",
    operation: "updateLocation",
    permission: write("locations"),
    bind,
    handle: (context, { id }) => {
      const { panel, request } = context;
      const fields = validate({ state: panel.state, input: request.input, rules: rules(id), attributes }) as Fields;
      const location = panel.state.locations.update(id, { ...fields, updated_at: panel.now() });
      return itemReply(context, locationTransformer, location);
    },
  }),
  applicationRoute({
    method: "DELETE",
    path: "/locations/{location}",
    operation: "deleteLocation",
    permission: write("locations"),
    bind,
    handle: ({ panel: { state } }, { id }) => {
      if (state.nodes.count("location_id", id) > 0)
        throw new DisplayError(
          "Cannot delete a location that has active nodes attached to it.",
          "HasActiveNodesException",
        );
      state.locations.delete(id);
      return noContent();
    },
  }),
];
