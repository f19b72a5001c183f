import { applicationRoute } from "../../../application/application-route.ts";
import { rowInPath } from "../../../application/row-in-path.ts";
import { notFound } from "../../../errors/http-errors.ts";
import type { RouteParams } from "../../../http/router.ts";
import type { PanelState } from "../../../state/panel-state.ts";
import { read } from "../../auth/application-permissions.ts";
import { itemReply, listReply, pageReply } from "../replies.ts";
import { eggTransformer } from "../transformers/egg-transformer.ts";
import { nestTransformer } from "../transformers/nest-transformer.ts";

const bindNest = (state: PanelState, params: RouteParams) => rowInPath(state.nests, params, "nest");

/** An egg has to be one of the nest in the path. */
function bindEgg(state: PanelState, params: RouteParams) {
  const nest = bindNest(state, params);
  const egg = rowInPath(state.eggs, params, "egg");
  if (egg.nest_id !== nest.id) throw notFound();
  return egg;
}

export const nestRoutes = [
  applicationRoute({
    method: "GET",
    path: "/nests",
    operation: "listNests",
    permission: read("nests"),
    handle: (context) => pageReply(context, { transformer: nestTransformer, rows: context.panel.state.nests.all() }),
  }),
  applicationRoute({
    method: "GET",
    path: "/nests/{nest}",
    operation: "getNest",
    permission: read("nests"),
    bind: bindNest,
    handle: (context, nest) => itemReply(context, nestTransformer, nest),
  }),
  applicationRoute({
    method: "GET",
    path: "/nests/{nest}/eggs",
    operation: "listNestEggs",
    permission: read("eggs"),
    bind: bindNest,
    handle: (context, nest) => listReply(context, eggTransformer, context.panel.state.eggs.by("nest_id", nest.id)),
  }),
  applicationRoute({
    method: "GET",
    path: "/nests/{nest}/eggs/{egg}",
    operation: "getNestEgg",
    permission: read("eggs"),
    bind: bindEgg,
    handle: (context, egg) => itemReply(context, eggTransformer, egg),
  }),
];
