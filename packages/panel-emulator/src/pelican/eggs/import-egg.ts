import { randomUUID } from "node:crypto";
import type { Panel } from "../../panel.ts";
import type { EggRow } from "../../world/rows/egg.ts";
import { type EggFile, readEggFile } from "./read-egg-file.ts";

/** Names that the daemon gives itself. */
const reserved = new Set(
  "P_SERVER_UUID P_SERVER_ALLOCATION_LIMIT SERVER_MEMORY SERVER_IP SERVER_PORT ENV HOME USER STARTUP MODIFIED_STARTUP SERVER_UUID UUID INTERNAL_IP HOSTNAME TERM LANG PWD TZ TIMEZONE".split(
    " ",
  ),
);

/** How eggs of older panels call what the daemon fills into configuration files, and how it is called now. */
const renamed: readonly (readonly [string, string])[] = [
  ["server.build.env.SERVER_IP", "server.allocations.default.ip"],
  ["server.build.default.ip", "server.allocations.default.ip"],
  ["server.build.env.SERVER_PORT", "server.allocations.default.port"],
  ["server.build.default.port", "server.allocations.default.port"],
  ["server.build.env.SERVER_MEMORY", "server.build.memory_limit"],
  ["server.build.memory", "server.build.memory_limit"],
  ["server.build.env.", "server.environment."],
  ["server.build.environment.", "server.environment."],
];

/**
 * Makes an egg of a file, or replaces the one with the same uuid. Variables that the file does not have vanish.
 * @throws {DisplayError} 400 for what is no egg file.
 */
export function importEgg(panel: Panel, content: string): Readonly<EggRow> {
  const { eggs, eggVariables } = panel.state;
  const file = withoutReservedNames(readEggFile(content));
  const now = panel.now();
  const columns = columnsOf(file);
  const known = file.uuid == null ? undefined : eggs.all().find(({ uuid }) => uuid === file.uuid);
  const egg = known
    ? eggs.update(known.id, { ...columns, updated_at: now })
    : eggs.insert({ ...columns, ...fixed, uuid: file.uuid ?? randomUUID(), created_at: now, updated_at: now });
  const stored = new Map(eggVariables.by("egg_id", egg.id).map((variable) => [variable.env_variable, variable.id]));
  for (const { sort, ...variable } of file.variables) {
    const values = { ...variable, sort: sort ?? 0, updated_at: now };
    const id = stored.get(variable.env_variable);
    if (id === undefined) eggVariables.insert({ ...values, egg_id: egg.id, created_at: now });
    else eggVariables.update(id, values);
    stored.delete(variable.env_variable);
  }
  for (const id of stored.values()) eggVariables.delete(id);
  return egg;
}

/** Columns that no file has. */
const fixed = {
  nest_id: null,
  script_is_privileged: true,
  force_outgoing_ip: false,
  installation: "succeeds",
} as const;

function columnsOf(file: EggFile) {
  const { script, container, entrypoint } = file.scripts.installation;
  const [files, startup, logs] = [
    configuration(file.config.files, renamed),
    configuration(file.config.startup),
    configuration(file.config.logs),
  ];
  return {
    name: file.name,
    author: file.author,
    description: file.description ?? null,
    tags: file.tags ?? [],
    features: file.features ?? null,
    docker_images: file.docker_images,
    file_denylist: (file.file_denylist ?? []).filter((pattern) => pattern !== ""),
    update_url: file.meta.update_url ?? null,
    config_files: files.json,
    config_startup: startup.json,
    config_logs: logs.json,
    config_texts: { files: files.text, startup: startup.text, logs: logs.text },
    config_stop: file.config.stop ?? null,
    config_from: null,
    copy_script_from: null,
    startup: Object.values(file.startup_commands)[0] ?? "",
    startup_commands: file.startup_commands,
    script_install: script ?? null,
    script_container: container ?? "",
    script_entry: entrypoint ?? "",
  };
}

/** A part of the configuration as JSON, and as the panel writes it down. */
function configuration(part: EggFile["config"]["files"], names: typeof renamed = []) {
  const written = typeof part === "string" ? part : JSON.stringify(part ?? null);
  const current = names.reduce((text, [from, to]) => text.replaceAll(from, to), written);
  const json = jsonOf(current);
  const isEmpty = json !== null && Object.keys(json).length === 0;
  return { json, text: isEmpty ? (current.trim() === "[]" ? "[]" : "{}") : JSON.stringify(json, null, 4) };
}

function jsonOf(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}

/** A variable with a reserved name gets a prefix, also where the commands use it. */
function withoutReservedNames(file: EggFile): EggFile {
  const names = file.variables.map(({ env_variable }) => env_variable).filter((name) => reserved.has(name));
  if (names.length === 0) return file;
  const pattern = new RegExp(`\\b(${names.join("|")})\\b`, "g");
  const free = file.variables.filter(({ env_variable }) => !reserved.has(env_variable));
  const taken = file.variables.filter(({ env_variable }) => reserved.has(env_variable));
  return {
    ...file,
    variables: [
      ...free,
      ...taken.map((variable) => ({ ...variable, env_variable: `SERVER_${variable.env_variable}` })),
    ],
    startup_commands: Object.fromEntries(
      Object.entries(file.startup_commands).map(([name, command]) => [name, command.replaceAll(pattern, "SERVER_$1")]),
    ),
  };
}
