import { wantedIncludes } from "../../../application/application-replies.ts";
import { applicationRoute } from "../../../application/application-route.ts";
import { rowInPath } from "../../../application/row-in-path.ts";
import { DisplayError } from "../../../errors/display-error.ts";
import { notFound } from "../../../errors/http-errors.ts";
import { created, noContent, type Reply } from "../../../http/reply.ts";
import type { RouteContext } from "../../../http/route.ts";
import type { RouteParams } from "../../../http/router.ts";
import { renderItem } from "../../../rendering/transformer.ts";
import type { PanelState } from "../../../state/panel-state.ts";
import { validate } from "../../../validation/validate.ts";
import type { EggRow } from "../../../world/rows/egg.ts";
import { read, write } from "../../auth/application-permissions.ts";
import { exportEgg } from "../../eggs/export-egg.ts";
import { importEgg } from "../../eggs/import-egg.ts";
import { applicationScope } from "../application-scope.ts";
import { itemReply, listReply } from "../replies.ts";
import { eggTransformer } from "../transformers/egg-transformer.ts";

const bind = (state: PanelState, params: RouteParams) => rowInPath(state.eggs, params, "egg");

function bindByUuid(state: PanelState, { egg: text = "" }: RouteParams): Readonly<EggRow> {
  const egg = state.eggs.all().find(({ uuid }) => uuid === text.toLowerCase());
  if (!egg) throw notFound();
  return egg;
}

export const eggRoutes = [
  applicationRoute({
    method: "GET",
    path: "/eggs",
    operation: "listEggs",
    permission: read("egg"),
    handle: (context) => listReply(context, eggTransformer, context.panel.state.eggs.all()),
  }),
  applicationRoute({
    method: "GET",
    path: "/eggs/{egg}",
    operation: "getEgg",
    permission: read("egg"),
    bind,
    handle: (context, egg) => itemReply(context, eggTransformer, egg),
  }),
  applicationRoute({
    method: "GET",
    path: "/eggs/{egg}/export",
    operation: "exportEgg",
    permission: read("egg"),
    bind,
    handle: ({ panel, request }, egg): Reply => {
      const { format } = validate({
        state: panel.state,
        input: request.input,
        rules: { format: "nullable|string|in:yaml,json" },
      });
      const kind = format === "json" ? "json" : "yaml";
      return {
        status: 200,
        body: exportEgg(panel.state, egg, kind, panel.now()),
        headers: {
          "content-type": `application/${kind}`,
          "content-disposition": `attachment; filename=egg-${kebab(egg.name)}.${kind}`,
        },
      };
    },
  }),
  applicationRoute({
    method: "POST",
    path: "/eggs/import",
    operation: "importEgg",
    permission: write("egg"),
    handle: (context) => {
      const egg = importEgg(context.panel, context.request.body.toString());
      return created(renderItem(eggTransformer, egg, applicationScope(context), wantedIncludes(context)));
    },
  }),
  applicationRoute({
    method: "DELETE",
    path: "/eggs/{egg}",
    operation: "deleteEgg",
    permission: read("egg"),
    bind,
    handle: deleteEgg,
  }),
  applicationRoute({
    method: "DELETE",
    path: "/eggs/uuid/{egg}",
    operation: "deleteEggByUuid",
    permission: read("egg"),
    bind: bindByUuid,
    handle: deleteEgg,
  }),
];

function deleteEgg({ panel: { state } }: RouteContext, { id }: Readonly<EggRow>): Reply {
  if (state.servers.count("egg_id", id) > 0)
    throw new DisplayError(
      "An Egg with active servers attached to it cannot be deleted from the Panel.",
      "HasActiveServersException",
    );
  if (state.eggs.all().some((other) => other.config_from === id))
    throw new DisplayError(
      "This Egg is a parent to one or more other Eggs. Please delete those Eggs before deleting this Egg.",
      "HasChildrenException",
    );
  for (const variable of state.eggVariables.by("egg_id", id)) state.eggVariables.delete(variable.id);
  for (const mount of state.mounts.all())
    state.mounts.update(mount.id, { eggs: mount.eggs.filter((egg) => egg !== id) });
  state.eggs.delete(id);
  return noContent();
}

/** `Voice Hall` is `voice-hall`; what is no letter, digit or dash goes. */
function kebab(name: string): string {
  const words = name.replaceAll(/(?<=^|\s)\S/g, (letter) => letter.toUpperCase()).replaceAll(/\s+/g, "");
  const parts = /^[a-z]*$/.test(name) ? name : words.replaceAll(/(.)(?=[A-Z])/g, "$1-");
  return parts.toLowerCase().replaceAll(/[^\w-]/g, "");
}
