import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { EggFile } from "@hatchery/eggs/files";
import { demoWorlds } from "../demo-worlds.ts";
import type { FlavourName } from "../flavour/flavour.ts";
import type { Worlds } from "../flavour/worlds.ts";
import { pelicanEgg, pterodactylEgg } from "./egg-rows.ts";
import { findEggFiles } from "./find-egg-files.ts";

/** Options of {@link worldFromEggs}. */
export interface WorldFromEggsOptions<F extends FlavourName = "pterodactyl"> {
  /** The kind of panel. @default "pterodactyl" */
  readonly flavour?: F;
  /** The world whose users, keys, nodes and addresses it has. @default the demo world of the flavour */
  readonly world?: Worlds[F]["input"];
}

const now = "2026-01-05T09:00:00+00:00";

/**
 * A world that has the eggs of files instead of its own, without servers. Its users, keys, nodes and addresses are those of the
 * demo world.
 * @param eggs Eggs that were read, or the path of an egg file or of a folder with some.
 * @throws {EggFileError} for what is no egg file.
 */
export async function worldFromEggs<F extends FlavourName = "pterodactyl">(
  eggs: string | readonly EggFile[],
  options: WorldFromEggsOptions<F> = {},
): Promise<Worlds[F]["input"]> {
  const flavour = options.flavour ?? "pterodactyl";
  const files = typeof eggs === "string" ? await findEggFiles(eggs) : eggs;
  const base = options.world ?? JSON.parse(await readFile(demoWorlds[flavour], "utf8"));
  return { ...base, ...withoutServers, ...(flavour === "pelican" ? pelicanRows(files) : pterodactylRows(files)) };
}

/** Everything that belongs to servers of eggs that are no longer there. */
const withoutServers = {
  servers: [],
  serverVariables: [],
  subusers: [],
  databases: [],
  backups: [],
  schedules: [],
  tasks: [],
  activity: [],
};

function pterodactylRows(files: readonly EggFile[]) {
  const stamps = { created_at: now, updated_at: now };
  const nest = { id: 1, uuid: randomUUID(), author: "eggs@hatchery.test", name: "Eggs", description: "", ...stamps };
  return {
    nests: [nest],
    eggs: numbered(files).map(({ file, ...settings }) => pterodactylEgg(file, nest.id, settings)),
  };
}

function pelicanRows(files: readonly EggFile[]) {
  return { eggs: numbered(files).map(({ file, ...settings }) => pelicanEgg(file, settings)) };
}

function numbered(files: readonly EggFile[]) {
  let variables = 0;
  return files.map((file, at) => {
    const firstVariableId = variables + 1;
    variables += file.variables.length;
    return { file, id: at + 1, firstVariableId, now };
  });
}
