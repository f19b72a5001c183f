import type { Panel } from "../../panel.ts";
import { dumpKeys } from "../../world/dump-keys.ts";
import { pelicanColumns } from "./pelican-columns.ts";
import type { World } from "./world-schema.ts";

/** The state of a running panel as a world, which can be loaded again. */
export function dumpWorld(panel: Panel): World {
  const { state, world } = panel;
  return {
    ...world,
    settings: panel.settings,
    rateLimits: panel.limits,
    keys: dumpKeys(panel),
    users: without(state.users.all(), pelicanColumns.users),
    locations: state.locations.all(),
    nodes: without(state.nodes.all(), pelicanColumns.nodes),
    allocations: state.allocations.all(),
    nests: state.nests.all(),
    eggs: without(state.eggs.all(), pelicanColumns.eggs).map((egg) => ({
      ...egg,
      variables: without(state.eggVariables.by("egg_id", egg.id), pelicanColumns.eggVariables),
    })),
    databaseHosts: without(state.databaseHosts.all(), pelicanColumns.databaseHosts),
    servers: state.servers.all(),
    serverVariables: state.serverVariables.all(),
    subusers: state.subusers.all(),
    databases: state.databases.all(),
    backups: without(state.backups.all(), pelicanColumns.backups),
    schedules: state.schedules.all(),
    tasks: state.tasks.all(),
    sshKeys: state.sshKeys.all(),
    activity: state.activity.all(),
  } as World;
}

function without<R extends object, C extends object>(rows: readonly R[], columns: C): Omit<R, keyof C>[] {
  return rows.map(
    (row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => !Object.hasOwn(columns, name))) as Omit<R, keyof C>,
  );
}
