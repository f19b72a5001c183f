import * as z from "zod";
import { id, timestamps, uuid } from "./columns.ts";

export const json = z.record(z.string(), z.unknown());
const configText = z.string().nullable();

export const eggVariableRow = z.strictObject({
  id,
  egg_id: id,
  name: z.string(),
  description: z.string().default(""),
  env_variable: z.string(),
  default_value: z.string().default(""),
  user_viewable: z.boolean().default(true),
  user_editable: z.boolean().default(true),
  /** Validation rules of Laravel: in Pterodactyl a text with `|` between them, in Pelican a list. */
  rules: z.union([z.string(), z.array(z.string())]).default("nullable|string"),
  /** Pelican: the order in which customers see them. */
  sort: z.int().default(0),
  ...timestamps,
});

export const eggRow = z.strictObject({
  id,
  uuid,
  /** Pterodactyl; null in Pelican, which has no nests. */
  nest_id: id.nullable(),
  author: z.string(),
  name: z.string(),
  description: z.string().nullable().default(null),
  features: z.array(z.string()).nullable().default(null),
  docker_images: z.record(z.string(), z.string()),
  file_denylist: z.array(z.string()).nullable().default([]),
  update_url: z.string().nullable().default(null),
  /** The configuration is null where the egg takes it from another, which only Pelican looks at. */
  config_files: json.nullable().default({}),
  /** `done`: the text in the console that says that the game is up. */
  config_startup: json.nullable().default({}),
  config_logs: json.nullable().default({}),
  /** The command that stops the game, or a signal such as `^C`. */
  config_stop: z.string().nullable().default("stop"),
  config_from: id.nullable().default(null),
  startup: z.string(),
  script_container: z.string().default("debian:bookworm-slim"),
  script_entry: z.string().default("bash"),
  script_is_privileged: z.boolean().default(true),
  script_install: z.string().nullable().default(null),
  copy_script_from: id.nullable().default(null),
  force_outgoing_ip: z.boolean().default(false),
  /** How installations of this egg end. */
  installation: z.enum(["succeeds", "fails"]).default("succeeds"),
  /** Pelican: `startup` is the first of them. */
  startup_commands: z.record(z.string(), z.string()).default({}),
  tags: z.array(z.string()).default([]),
  /** Pelican: the configuration as it was written, which exports repeat. */
  config_texts: z
    .strictObject({ files: configText, startup: configText, logs: configText })
    .default({ files: "{}", startup: "{}", logs: "{}" }),
  ...timestamps,
});

export type EggRow = z.output<typeof eggRow>;
export type EggVariableRow = z.output<typeof eggVariableRow>;
