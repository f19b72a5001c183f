import type { Panel } from "../../panel.ts";
import { dumpKeys } from "../../world/dump-keys.ts";
import type { PelicanWorld } from "./world-schema.ts";

/** The state of a running panel as a world, which can be loaded again. */
export function dumpWorld(panel: Panel): PelicanWorld {
  const { state, world } = panel;
  return {
    ...world,
    settings: panel.settings,
    rateLimits: panel.limits,
    keys: dumpKeys(panel),
    users: state.users.all().map(({ first_name: _first, last_name: _last, "2fa": enabled, ...user }) => ({
      ...user,
      "2fa_enabled": enabled,
    })),
    roles: state.roles.all(),
    nodes: state.nodes.all().map(({ location_id: _location, ...node }) => node),
    allocations: state.allocations.all(),
    eggs: state.eggs.all().map(({ nest_id: _nest, startup: _startup, config_texts, ...egg }) => ({
      ...egg,
      config_files: config_texts.files,
      config_startup: config_texts.startup,
      config_logs: config_texts.logs,
      variables: state.eggVariables.by("egg_id", egg.id),
    })),
    databaseHosts: state.databaseHosts.all().map(({ node_id: _node, node_ids, ...host }) => ({
      ...host,
      nodes: node_ids,
    })),
    mounts: state.mounts.all(),
    servers: state.servers.all().map(({ nest_id: _nest, oom_disabled, ...server }) => ({
      ...server,
      oom_killer: !oom_disabled,
    })),
    serverVariables: state.serverVariables.all(),
    transfers: state.transfers.all(),
    subusers: state.subusers.all(),
    databases: state.databases.all(),
    backups: state.backups.all(),
    schedules: state.schedules.all(),
    tasks: state.tasks.all(),
    sshKeys: state.sshKeys.all(),
    activity: state.activity.all(),
  } as PelicanWorld;
}
