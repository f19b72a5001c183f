import { atomTime } from "../../clock.ts";
import type { PanelState } from "../../state/panel-state.ts";
import { loadTables } from "../../world/load-tables.ts";
import type { PelicanWorld } from "./world-schema.ts";

/** Fills the tables of a new panel from a world. */
export function loadWorld(world: PelicanWorld): PanelState {
  return loadTables(
    {
      users: world.users.map(({ "2fa_enabled": enabled, ...user }) => ({
        ...user,
        "2fa": enabled,
        first_name: null,
        last_name: null,
      })),
      roles: world.roles,
      nodes: world.nodes.map((node) => ({ ...node, ...stamps(node), location_id: null })),
      allocations: world.allocations,
      eggs: world.eggs.map(({ variables: _variables, ...egg }) => ({
        ...egg,
        ...stamps(egg),
        ...configuration(egg),
        nest_id: null,
        startup: Object.values(egg.startup_commands)[0] ?? "",
      })),
      eggVariables: world.eggs
        .flatMap(({ variables }) => variables)
        .map((variable) => ({ ...variable, ...stamps(variable) }))
        .sort((a, b) => a.id - b.id),
      databaseHosts: world.databaseHosts.map(({ nodes, ...host }) => ({
        ...host,
        ...stamps(host),
        node_id: null,
        node_ids: nodes,
      })),
      mounts: world.mounts,
      servers: world.servers.map(({ oom_killer, ...server }) => ({
        ...server,
        nest_id: null,
        oom_disabled: !oom_killer,
      })),
      serverVariables: world.serverVariables,
      transfers: world.transfers,
      subusers: world.subusers,
      databases: world.databases,
      backups: world.backups,
      schedules: world.schedules,
      tasks: world.tasks,
      sshKeys: world.sshKeys,
      activity: world.activity,
    },
    world.keys,
  );
}

type WorldEgg = Omit<PelicanWorld["eggs"][number], "variables">;

/** Configurations are kept as JSON and as they are written. */
function configuration({ config_files, config_startup, config_logs }: WorldEgg) {
  const json = (part: WorldEgg["config_files"]) => (typeof part === "string" ? JSON.parse(part) : part);
  const text = (part: WorldEgg["config_files"]) =>
    part === null || typeof part === "string" ? part : JSON.stringify(part);
  return {
    config_files: json(config_files),
    config_startup: json(config_startup),
    config_logs: json(config_logs),
    config_texts: { files: text(config_files), startup: text(config_startup), logs: text(config_logs) },
  };
}

interface Stamped {
  readonly created_at: string;
  readonly updated_at: string;
}

/** Some tables of a world have microseconds; the panel's rows do not. */
function stamps({ created_at, updated_at }: Stamped): Stamped {
  return { created_at: atomTime(Date.parse(created_at)), updated_at: atomTime(Date.parse(updated_at)) };
}
