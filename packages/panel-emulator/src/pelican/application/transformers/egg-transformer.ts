import { UncaughtError } from "../../../errors/uncaught-error.ts";
import { list, type Transformer } from "../../../rendering/transformer.ts";
import type { EggRow } from "../../../world/rows/egg.ts";
import { inheritedEgg } from "../../eggs/inherited-egg.ts";
import { variablesOfEgg } from "../../eggs/variables-of-egg.ts";
import type { ApplicationScope } from "../application-scope.ts";
import { eggVariableTransformer } from "./egg-variable-transformer.ts";

/** An empty map is written as a list. */
function mapOf(value: Readonly<Record<string, unknown>> | null): object {
  return value === null || Object.keys(value).length === 0 ? [] : value;
}

/** These includes are offered and then not found. */
const broken = () => {
  throw new UncaughtError("TypeError");
};

export const eggTransformer: Transformer<Readonly<EggRow>, ApplicationScope> = {
  object: "egg",
  attributes: (egg, { state }) => {
    const whole = inheritedEgg(state, egg);
    return {
      id: egg.id,
      uuid: egg.uuid,
      name: egg.name,
      author: egg.author,
      description: egg.description,
      icon: null,
      features: egg.features,
      tags: egg.tags,
      docker_image: Object.values(egg.docker_images)[0] ?? "",
      docker_images: mapOf(egg.docker_images),
      config: {
        files: mapOf(whole.config_files),
        startup: mapOf(whole.config_startup),
        stop: whole.config_stop,
        logs: mapOf(whole.config_logs),
        file_denylist: whole.file_denylist,
        extends: egg.config_from,
      },
      startup: egg.startup,
      startup_commands: mapOf(egg.startup_commands),
      script: {
        privileged: egg.script_is_privileged,
        install: whole.script_install,
        entry: egg.script_entry,
        container: egg.script_container,
        extends: egg.copy_script_from,
      },
      created_at: egg.created_at,
      updated_at: egg.updated_at,
    };
  },
  includes: {
    servers: ({ id }, { state, may, transformers }) =>
      may("server") ? list(transformers.server, state.servers.by("egg_id", id)) : null,
    config: broken,
    script: broken,
    variables: ({ id }, { state, may }) =>
      may("egg") ? list(eggVariableTransformer, variablesOfEgg(state, id)) : null,
  },
};
