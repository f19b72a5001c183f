import type { ClientTransformer } from "../../../client/client-reply.ts";
import { allocationTransformer } from "../../../client/network/allocation-transformer.ts";
import { UncaughtError } from "../../../errors/uncaught-error.ts";
import { item, list } from "../../../rendering/transformer.ts";
import { allocationsOfServer } from "../../../servers/allocations-of.ts";
import { invocationOf } from "../../../servers/invocation.ts";
import type { PanelState } from "../../../state/panel-state.ts";
import type { EggRow } from "../../../world/rows/egg.ts";
import type { ServerRow } from "../../../world/rows/server.ts";
import { isInstalled } from "../../busy-servers.ts";
import { inheritedEgg } from "../../eggs/inherited-egg.ts";
import { variablesOfServer } from "../../servers/server-environment.ts";
import { transferOf } from "../../servers/transfer-of.ts";
import { eggVariableTransformer } from "./egg-variable-transformer.ts";
import { subuserTransformer } from "./subuser-transformer.ts";

const eggTransformer: ClientTransformer<Readonly<EggRow>> = {
  object: "egg",
  attributes: ({ uuid, name }) => ({ uuid, name }),
};

export const serverTransformer: ClientTransformer<Readonly<ServerRow>> = {
  object: "server",
  attributes: (server, { state, settings, user, may }) => {
    const node = state.nodes.get(server.node_id);
    const egg = state.eggs.get(server.egg_id);
    return {
      server_owner: user.id === server.owner_id,
      identifier: server.uuid.slice(0, 8),
      internal_id: server.id,
      uuid: server.uuid,
      name: server.name,
      node: node?.name,
      is_node_under_maintenance: node?.maintenance_mode,
      sftp_details: { ip: node?.fqdn, alias: node?.daemon_sftp_alias, port: node?.daemon_sftp },
      ...(settings.editableServerDescriptions !== false && { description: server.description }),
      limits: {
        memory: server.memory,
        swap: server.swap,
        disk: server.disk,
        io: server.io,
        cpu: server.cpu,
        threads: server.threads,
        oom_disabled: server.oom_disabled,
        oom_killer: !server.oom_disabled,
      },
      invocation: invocationOf(state, server, may(server, "startup.read") ? "viewable values" : "no values"),
      docker_image: server.image,
      egg_features: egg ? inheritedEgg(state, egg).features : null,
      feature_limits: {
        databases: server.database_limit,
        allocations: server.allocation_limit,
        backups: server.backup_limit,
      },
      status: server.status,
      is_suspended: server.status === "suspended",
      is_installing: !isInstalled(server),
      is_transferring: transferOf(state, server) !== undefined,
    };
  },
  defaultIncludes: ["allocations", "variables"],
  includes: {
    /** Without the permission only the primary one is shown, without its notes. */
    allocations: (server, { state, may }) =>
      list(
        allocationTransformer,
        may(server, "allocation.read")
          ? allocationsOfServer(state, server.id)
          : [{ ...primaryOf(state, server), notes: null }],
      ),
    variables: (server, { state, may }) => {
      if (!may(server, "startup.read")) return null;
      return list(
        eggVariableTransformer,
        variablesOfServer(state, server).filter(({ variable }) => variable.user_viewable),
      );
    },
    egg: (server, { state }) => item(eggTransformer, state.eggs.get(server.egg_id)),
    subusers: (server, { state, may }) =>
      may(server, "user.read") ? list(subuserTransformer, state.subusers.by("server_id", server.id)) : null,
  },
};

/** @throws {UncaughtError} for a server without a primary allocation, and when it was given back: nobody's is the default of none. */
function primaryOf(state: PanelState, server: Readonly<ServerRow>) {
  const primary = state.allocations.get(server.allocation_id);
  if (!primary || primary.server_id === null) throw new UncaughtError("ErrorException");
  return primary;
}
