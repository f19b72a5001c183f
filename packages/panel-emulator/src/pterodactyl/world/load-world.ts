import type { PanelState } from "../../state/panel-state.ts";
import { loadTables } from "../../world/load-tables.ts";
import { pelicanColumns } from "./pelican-columns.ts";
import type { World } from "./world-schema.ts";

/** Fills the tables of a new panel from a world. */
export function loadWorld(world: World): PanelState {
  return loadTables(
    {
      users: world.users.map((user) => ({ ...user, ...pelicanColumns.users })),
      locations: world.locations,
      nodes: world.nodes.map((node) => ({ ...node, ...pelicanColumns.nodes })),
      allocations: world.allocations,
      nests: world.nests,
      eggs: world.eggs.map(({ variables: _variables, ...egg }) => ({ ...egg, ...pelicanColumns.eggs })),
      eggVariables: world.eggs.flatMap(({ variables }) =>
        variables.map((variable) => ({ ...variable, ...pelicanColumns.eggVariables })),
      ),
      databaseHosts: world.databaseHosts.map((host) => ({ ...host, ...pelicanColumns.databaseHosts })),
      servers: world.servers,
      serverVariables: world.serverVariables,
      subusers: world.subusers,
      databases: world.databases,
      backups: world.backups.map((backup) => ({ ...backup, ...pelicanColumns.backups })),
      schedules: world.schedules,
      tasks: world.tasks,
      sshKeys: world.sshKeys,
      activity: world.activity,
    },
    world.keys,
  );
}
