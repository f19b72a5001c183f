import type { PanelState } from "../../state/panel-state.ts";
import type { EggRow } from "../../world/rows/egg.ts";
import { inheritedEgg } from "./inherited-egg.ts";
import { writeYaml } from "./symfony-yaml.ts";
import { variablesOfEgg } from "./variables-of-egg.ts";

export type EggFormat = "yaml" | "json";

/** An egg as a file of the format `PLCN_v3`. */
export function exportEgg(state: PanelState, egg: Readonly<EggRow>, format: EggFormat, now: string): string {
  const whole = inheritedEgg(state, egg);
  const from = state.eggs.get(egg.config_from)?.config_texts;
  const file = {
    _comment: "DO NOT EDIT: FILE GENERATED AUTOMATICALLY BY PANEL",
    meta: { version: "PLCN_v3", update_url: egg.update_url },
    exported_at: now,
    name: egg.name,
    author: egg.author,
    uuid: egg.uuid,
    description: egg.description,
    icon: null,
    tags: egg.tags,
    features: egg.features,
    docker_images: egg.docker_images,
    file_denylist: (whole.file_denylist ?? []).filter((pattern) => pattern !== ""),
    startup_commands: egg.startup_commands,
    config: {
      files: egg.config_texts.files ?? from?.files ?? null,
      startup: egg.config_texts.startup ?? from?.startup ?? null,
      logs: egg.config_texts.logs ?? from?.logs ?? null,
      stop: whole.config_stop,
    },
    scripts: {
      installation: { script: whole.script_install, container: egg.script_container, entrypoint: egg.script_entry },
    },
    variables: variablesOfEgg(state, egg.id).map((variable) => ({
      sort: variable.sort,
      name: variable.name,
      description: variable.description,
      env_variable: variable.env_variable,
      default_value: variable.default_value,
      user_viewable: variable.user_viewable,
      user_editable: variable.user_editable,
      rules: variable.rules,
    })),
  };
  return format === "json" ? JSON.stringify(file, null, 4) : writeYaml(plain(file) as object);
}

const longestDescription = 80;
const wrappedAt = 100;

/** In YAML, texts that are JSON become what they say, and long descriptions are wrapped. */
function plain(value: unknown, key = ""): unknown {
  if (typeof value === "string") {
    if (key === "description" && (value.includes("\n") || value.length > longestDescription)) return wrapped(value);
    try {
      return plain(JSON.parse(value));
    } catch {
      return value.replaceAll("\r\n", "\n");
    }
  }
  if (Array.isArray(value)) return value.map((inner) => plain(inner));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner, name.toLowerCase())]));
}

function wrapped(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replaceAll(new RegExp(`(.{1,${wrappedAt}})( |$)`, "g"), "$1\n").trimEnd())
    .join("\n");
}
