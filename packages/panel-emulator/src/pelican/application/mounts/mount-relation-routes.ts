import { wantedIncludes } from "../../../application/application-replies.ts";
import { applicationRoute } from "../../../application/application-route.ts";
import { UncaughtError } from "../../../errors/uncaught-error.ts";
import { noContent, ok } from "../../../http/reply.ts";
import type { Route } from "../../../http/route.ts";
import { list } from "../../../rendering/transformer.ts";
import type { PanelState } from "../../../state/panel-state.ts";
import { isNumeric, leadingNumber } from "../../../validation/php-values.ts";
import { exists } from "../../../validation/rules/database-rules.ts";
import { validate } from "../../../validation/validate.ts";
import type { MountRow } from "../../../world/rows/mount.ts";
import { read, write } from "../../auth/application-permissions.ts";
import { applicationScope } from "../application-scope.ts";
import { itemReply } from "../replies.ts";
import { eggTransformer } from "../transformers/egg-transformer.ts";
import { eggsOf, mountTransformer, nodesOf, serversOf } from "../transformers/mount-transformer.ts";
import { serverTransformer } from "../transformers/server-transformer.ts";
import { bindMount } from "./mount-routes.ts";

/** What a mount can be attached to. */
const relations = [
  {
    name: "eggs",
    one: "egg",
    operation: "Egg",
    shown: (state: PanelState, mount: Readonly<MountRow>) => list(eggTransformer, eggsOf(state, mount)),
  },
  { name: "nodes", one: "node", operation: "Node", shown: nodesOf },
  {
    name: "servers",
    one: "server",
    operation: "Server",
    shown: (state: PanelState, mount: Readonly<MountRow>) => list(serverTransformer, serversOf(state, mount)),
  },
] as const;

/** Lists, additions and removals of all three. */
export const mountRelationRoutes: readonly Route[] = relations.flatMap(({ name, one, operation, shown }) => [
  applicationRoute({
    method: "GET",
    path: `/mounts/{mount}/${name}`,
    operation: `listMount${operation}s`,
    permission: read(one),
    bind: bindMount,
    handle: (context, mount) => {
      const rendered = shown(context.panel.state, mount);
      return ok(rendered?.(applicationScope(context), wantedIncludes(context)));
    },
  }),
  applicationRoute({
    method: "POST",
    path: `/mounts/{mount}/${name}`,
    operation: `addMount${operation}s`,
    permission: write("mount"),
    bind: bindMount,
    handle: (context, mount) => {
      const { state } = context.panel;
      const rules = { [name]: ["required", "array", exists(name, "id")], [`${name}.*`]: "integer" };
      const fields = validate({ state, input: context.request.input, rules });
      const ids = Object.values(fields[name] ?? []).map(Number);
      if (new Set([...mount[name], ...ids]).size < mount[name].length + ids.length)
        throw new UncaughtError("UniqueConstraintViolationException");
      const changed = state.mounts.update(mount.id, { [name]: [...mount[name], ...ids] });
      return itemReply(context, mountTransformer, changed);
    },
  }),
  applicationRoute({
    method: "DELETE",
    path: `/mounts/{mount}/${name}/{${one}_id}`,
    operation: `removeMount${operation}`,
    permission: write("mount"),
    bind: bindMount,
    handle: ({ panel: { state }, params }, mount) => {
      const text = params[`${one}_id`] ?? "";
      if (!isNumeric(text)) throw new UncaughtError("TypeError");
      const id = leadingNumber(text);
      state.mounts.update(mount.id, { [name]: mount[name].filter((other) => other !== id) });
      return noContent();
    },
  }),
]);
