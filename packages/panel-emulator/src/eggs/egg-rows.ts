import { randomUUID } from "node:crypto";
import type { EggFile } from "@hatchery/eggs/files";

/** Where the rows of an egg begin to count, and when they were made. */
export interface EggRowSettings {
  readonly id: number;
  readonly firstVariableId: number;
  readonly now: string;
}

/** An egg file as a Pterodactyl panel stores it. */
export function pterodactylEgg(file: EggFile, nestId: number, settings: EggRowSettings) {
  return {
    ...commonColumns(file, settings),
    nest_id: nestId,
    startup: file.startupCommands[0]?.value ?? "",
    variables: variablesOf(file, settings).map(({ sort: _sort, rules, ...variable }) => ({
      ...variable,
      rules: typeof rules === "string" ? rules : rules.join("|"),
    })),
  };
}

/** An egg file as a Pelican panel stores it. */
export function pelicanEgg(file: EggFile, settings: EggRowSettings) {
  return {
    ...commonColumns(file, settings),
    startup_commands: Object.fromEntries(file.startupCommands.map(({ name, value }) => [name, value])),
    tags: [...file.tags],
    variables: variablesOf(file, settings).map(({ rules, ...variable }) => ({
      ...variable,
      rules: typeof rules === "string" ? rules.split("|") : [...rules],
    })),
  };
}

function commonColumns(file: EggFile, { id, now }: EggRowSettings) {
  const { config, installation } = file;
  return {
    id,
    uuid: file.uuid ?? randomUUID(),
    author: file.author,
    name: file.name,
    description: file.description,
    features: file.features && [...file.features],
    docker_images: Object.fromEntries(file.images.map(({ name, value }) => [name, value])),
    file_denylist: [...file.fileDenylist],
    update_url: file.updateUrl,
    config_files: { ...config.files },
    config_startup: { ...config.startup },
    config_logs: { ...config.logs },
    config_stop: config.stop,
    script_install: installation.script,
    ...(installation.container !== null && { script_container: installation.container }),
    ...(installation.entrypoint !== null && { script_entry: installation.entrypoint }),
    created_at: now,
    updated_at: now,
  };
}

function variablesOf(file: EggFile, { id, firstVariableId, now }: EggRowSettings) {
  return file.variables.map((variable, at) => ({
    id: firstVariableId + at,
    egg_id: id,
    name: variable.name,
    description: variable.description,
    env_variable: variable.envVariable,
    default_value: variable.defaultValue,
    user_viewable: variable.userViewable,
    user_editable: variable.userEditable,
    rules: variable.rules,
    sort: variable.sort ?? at,
    created_at: now,
    updated_at: now,
  }));
}
