import type { ClientTransformer } from "../../../client/client-reply.ts";
import { allocationTransformer } from "../../../client/network/allocation-transformer.ts";
import { item, list } from "../../../rendering/transformer.ts";
import { allocationsOfServer } from "../../../servers/allocations-of.ts";
import { invocationOf } from "../../../servers/invocation.ts";
import { variablesOf } from "../../../servers/server-environment.ts";
import { isInstalled } from "../../../servers/server-state.ts";
import { identifierOf } from "../../../state/identifier.ts";
import type { PanelState } from "../../../state/panel-state.ts";
import type { EggRow } from "../../../world/rows/egg.ts";
import type { ServerRow } from "../../../world/rows/server.ts";
import { eggVariableTransformer } from "./egg-variable-transformer.ts";
import { subuserTransformer } from "./subuser-transformer.ts";

const eggTransformer: ClientTransformer<Readonly<EggRow>> = {
  object: "egg",
  attributes: ({ uuid, name }) => ({ uuid, name }),
};

export const serverTransformer: ClientTransformer<Readonly<ServerRow>> = {
  object: "server",
  attributes: (server, { state, user, may, version }) => {
    const node = state.nodes.get(server.node_id);
    return {
      server_owner: user.id === server.owner_id,
      identifier: server.uuid.slice(0, 8),
      ...(version === "1.12" && {
        __deprecated_uuid_short: server.uuid.slice(0, 8),
        server_identifier: identifierOf("serv", server.uuid),
      }),
      internal_id: server.id,
      uuid: server.uuid,
      name: server.name,
      node: node?.name,
      is_node_under_maintenance: node?.maintenance_mode,
      sftp_details: { ip: node?.fqdn, port: node?.daemon_sftp },
      description: server.description,
      limits: {
        memory: server.memory,
        swap: server.swap,
        disk: server.disk,
        io: server.io,
        cpu: server.cpu,
        threads: server.threads,
        oom_disabled: server.oom_disabled,
      },
      invocation: invocationOf(state, server, may(server, "startup.read") ? "viewable values" : "no values"),
      docker_image: server.image,
      egg_features: inheritedFeatures(state, server),
      feature_limits: {
        databases: server.database_limit,
        allocations: server.allocation_limit,
        backups: server.backup_limit,
      },
      status: server.status,
      is_suspended: server.status === "suspended",
      is_installing: !isInstalled(server),
      is_transferring: false,
    };
  },
  defaultIncludes: ["allocations", "variables"],
  includes: {
    /** Without the permission only the primary one is shown, without its notes. */
    allocations: (server, { state, may }) => {
      if (may(server, "allocation.read")) return list(allocationTransformer, allocationsOfServer(state, server.id));
      const primary = state.allocations.get(server.allocation_id);
      return list(allocationTransformer, primary ? [{ ...primary, notes: null }] : []);
    },
    variables: (server, { state, may }) => {
      if (!may(server, "startup.read")) return null;
      return list(
        eggVariableTransformer,
        variablesOf(state, server).filter(({ variable }) => variable.user_viewable),
      );
    },
    egg: (server, { state }) => item(eggTransformer, state.eggs.get(server.egg_id)),
    subusers: (server, { state, may }) =>
      may(server, "user.read") ? list(subuserTransformer, state.subusers.by("server_id", server.id)) : null,
  },
};

/** An egg without features of its own has those of the egg that it takes its configuration from. */
function inheritedFeatures(state: PanelState, server: Readonly<ServerRow>): readonly string[] | null {
  const egg = state.eggs.get(server.egg_id);
  if (!egg || egg.features !== null || egg.config_from === null) return egg?.features ?? null;
  return state.eggs.get(egg.config_from)?.features ?? null;
}
