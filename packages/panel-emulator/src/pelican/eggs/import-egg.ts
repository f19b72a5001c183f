import { randomUUID } from "node:crypto";
import type { EggFile, EggFileVariable, Named } from "@hatchery/eggs/files";
import type { Panel } from "../../panel.ts";
import type { EggRow } from "../../world/rows/egg.ts";
import { uploadedEgg } from "./uploaded-egg.ts";

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
  const file = withoutReservedNames(uploadedEgg(content));
  const now = panel.now();
  const columns = columnsOf(file);
  const known = file.uuid === null ? undefined : eggs.all().find(({ uuid }) => uuid === file.uuid);
  const egg = known
    ? eggs.update(known.id, { ...columns, updated_at: now })
    : eggs.insert({ ...columns, ...fixed, uuid: file.uuid ?? randomUUID(), created_at: now, updated_at: now });
  const stored = new Map(eggVariables.by("egg_id", egg.id).map((variable) => [variable.env_variable, variable.id]));
  for (const variable of file.variables) {
    const values = { ...variableColumns(variable), updated_at: now };
    const id = stored.get(values.env_variable);
    if (id === undefined) eggVariables.insert({ ...values, egg_id: egg.id, created_at: now });
    else eggVariables.update(id, values);
    stored.delete(values.env_variable);
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

function columnsOf({ config, installation, ...file }: EggFile) {
  const [files, startup, logs] = [
    configuration(config.files, renamed),
    configuration(config.startup),
    configuration(config.logs),
  ];
  const startup_commands = mapOf(file.startupCommands);
  return {
    name: file.name,
    author: file.author,
    description: file.description,
    tags: [...file.tags],
    features: file.features && [...file.features],
    docker_images: mapOf(file.images),
    file_denylist: [...file.fileDenylist],
    update_url: file.updateUrl,
    config_files: files.json,
    config_startup: startup.json,
    config_logs: logs.json,
    config_texts: { files: files.text, startup: startup.text, logs: logs.text },
    config_stop: config.stop,
    config_from: null,
    copy_script_from: null,
    startup: Object.values(startup_commands)[0] ?? "",
    startup_commands,
    script_install: installation.script,
    script_container: installation.container ?? "",
    script_entry: installation.entrypoint ?? "",
  };
}

function variableColumns(variable: EggFileVariable) {
  return {
    name: variable.name,
    description: variable.description,
    env_variable: variable.envVariable.toUpperCase(),
    default_value: variable.defaultValue,
    user_viewable: variable.userViewable,
    user_editable: variable.userEditable,
    rules: typeof variable.rules === "string" ? variable.rules.split("|") : [...variable.rules],
    sort: variable.sort ?? 0,
  };
}

const mapOf = (named: readonly Named[]) => Object.fromEntries(named.map(({ name, value }) => [name, value]));

/** A part of the configuration as JSON, and as the panel writes it down. */
function configuration(part: Readonly<Record<string, unknown>>, names: typeof renamed = []) {
  const written = names.reduce((text, [from, to]) => text.replaceAll(from, to), JSON.stringify(part));
  const json = JSON.parse(written) as Record<string, unknown>;
  return { json, text: Object.keys(json).length === 0 ? "{}" : JSON.stringify(json, null, 4) };
}

/** A variable with a reserved name gets a prefix, also where the commands use it. */
function withoutReservedNames(file: EggFile): EggFile {
  const isReserved = ({ envVariable }: EggFileVariable) => reserved.has(envVariable.toUpperCase());
  const taken = file.variables.filter(isReserved);
  if (taken.length === 0) return file;
  const pattern = new RegExp(`\\b(${taken.map(({ envVariable }) => envVariable.toUpperCase()).join("|")})\\b`, "g");
  return {
    ...file,
    variables: [
      ...file.variables.filter((variable) => !isReserved(variable)),
      ...taken.map((variable) => ({ ...variable, envVariable: `SERVER_${variable.envVariable}` })),
    ],
    startupCommands: file.startupCommands.map(({ name, value }) => ({
      name,
      value: value.replaceAll(pattern, "SERVER_$1"),
    })),
  };
}
