import { randomUUID } from "node:crypto";
import { applicationRoute } from "../../../application/application-route.ts";
import { rowInPath } from "../../../application/row-in-path.ts";
import { DisplayError } from "../../../errors/display-error.ts";
import { UncaughtError } from "../../../errors/uncaught-error.ts";
import type { InputObject } from "../../../http/php-input.ts";
import { noContent } from "../../../http/reply.ts";
import type { RouteParams } from "../../../http/router.ts";
import { partial } from "../../../lists/filter.ts";
import type { PanelState } from "../../../state/panel-state.ts";
import { databaseBoolean } from "../../../validation/database-number.ts";
import { unique } from "../../../validation/rules/database-rules.ts";
import { validate } from "../../../validation/validate.ts";
import type { MountRow } from "../../../world/rows/mount.ts";
import { read, write } from "../../auth/application-permissions.ts";
import { createdReply, itemReply, pageReply } from "../replies.ts";
import { mountTransformer } from "../transformers/mount-transformer.ts";

export const bindMount = (state: PanelState, params: RouteParams) => rowInPath(state.mounts, params, "mount");

const rules = (ignore: number) => ({
  name: ["required", "string", "min:2", "max:64", unique("mounts", "name", { ignore })],
  description: "nullable|string|max:255",
  source: "required|string|not_in:/etc/pelican,/var/lib/pelican/volumes,/srv/daemon-data",
  target: "required|string|not_in:/home/container",
  read_only: "sometimes|boolean",
  user_mountable: "sometimes|boolean",
});

export const mountRoutes = [
  applicationRoute({
    method: "GET",
    path: "/mounts",
    operation: "listMounts",
    permission: read("mount"),
    handle: (context) =>
      pageReply(context, {
        transformer: mountTransformer,
        rows: context.panel.state.mounts.all(),
        filters: { uuid: partial((row) => row.uuid), name: partial((row) => row.name) },
        sorts: { id: (row) => row.id, uuid: (row) => row.uuid },
      }),
  }),
  applicationRoute({
    method: "GET",
    path: "/mounts/{mount}",
    operation: "getMount",
    permission: read("mount"),
    bind: bindMount,
    handle: (context, mount) => itemReply(context, mountTransformer, mount),
  }),
  applicationRoute({
    method: "POST",
    path: "/mounts",
    operation: "createMount",
    permission: write("mount"),
    /** No field is read: the first mount has no name, and names have to differ. */
    handle: (context) => {
      const { mounts } = context.panel.state;
      if (mounts.all().some(({ name, source, target }) => name === "" || (source === "" && target === "")))
        throw new UncaughtError("UniqueConstraintViolationException");
      const mount = mounts.insert({
        uuid: randomUUID(),
        name: "",
        description: null,
        source: "",
        target: "",
        read_only: false,
        user_mountable: false,
        eggs: [],
        nodes: [],
        servers: [],
      });
      return createdReply(context, mountTransformer, mount, `/api/application/mounts/${mount.id}`);
    },
  }),
  applicationRoute({
    method: "PATCH",
    path: "/mounts/{mount}",
    operation: "updateMount",
    permission: write("mount"),
    bind: bindMount,
    handle: (context, mount) => {
      const { state } = context.panel;
      const fields = validate({ state, input: context.request.input, rules: rules(mount.id) });
      const changed = state.mounts.update(mount.id, columns(fields));
      return itemReply(context, mountTransformer, changed);
    },
  }),
  applicationRoute({
    method: "DELETE",
    path: "/mounts/{mount}",
    operation: "deleteMount",
    permission: write("mount"),
    bind: bindMount,
    handle: ({ panel: { state } }, mount) => {
      if (mount.servers.length > 0)
        throw new DisplayError(
          "A mount must have no servers attached to it in order to be deleted.",
          "HasActiveServersException",
        );
      state.mounts.delete(mount.id);
      return noContent();
    },
  }),
];

function columns({ read_only, user_mountable, ...texts }: InputObject): Partial<MountRow> {
  return {
    ...(texts as Partial<Pick<MountRow, "name" | "description" | "source" | "target">>),
    ...(read_only !== undefined && { read_only: databaseBoolean(read_only) }),
    ...(user_mountable !== undefined && { user_mountable: databaseBoolean(user_mountable) }),
  };
}
