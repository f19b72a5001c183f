import { item, list, type Transformer } from "../../../rendering/transformer.ts";
import type { EggRow } from "../../../world/rows/egg.ts";
import type { ApplicationScope } from "../application-scope.ts";
import { eggVariableTransformer } from "./egg-variable-transformer.ts";

/** The panel re-encodes stored `{}` as `[]`. */
function reencoded(value: Readonly<Record<string, unknown>> | null): object | null {
  return value && Object.keys(value).length === 0 ? [] : value;
}

/** What an egg that extends another has itself: its columns stand before those of the other. */
const configTransformer: Transformer<Readonly<EggRow>, ApplicationScope> = {
  object: null,
  attributes: (egg) => ({
    files: egg.config_files,
    startup: egg.config_startup,
    stop: egg.config_stop,
    logs: egg.config_logs,
  }),
};

const scriptTransformer: Transformer<Readonly<EggRow>, ApplicationScope> = {
  object: null,
  attributes: (egg, { state }) => ({
    privileged: egg.script_is_privileged,
    install:
      egg.script_install ??
      (egg.copy_script_from === null ? null : (state.eggs.get(egg.copy_script_from)?.script_install ?? null)),
    entry: egg.script_entry,
    container: egg.script_container,
  }),
};

export const eggTransformer: Transformer<Readonly<EggRow>, ApplicationScope> = {
  object: "egg",
  attributes: (egg) => ({
    id: egg.id,
    uuid: egg.uuid,
    name: egg.name,
    nest: egg.nest_id,
    author: egg.author,
    description: egg.description,
    docker_image: Object.values(egg.docker_images)[0] ?? "",
    docker_images: reencoded(egg.docker_images),
    config: {
      files: egg.config_files,
      startup: reencoded(egg.config_startup),
      stop: egg.config_stop,
      logs: reencoded(egg.config_logs),
      file_denylist: egg.file_denylist,
      extends: egg.config_from,
    },
    startup: egg.startup,
    script: {
      privileged: egg.script_is_privileged,
      install: egg.script_install,
      entry: egg.script_entry,
      container: egg.script_container,
      extends: egg.copy_script_from,
    },
    created_at: egg.created_at,
    updated_at: egg.updated_at,
  }),
  includes: {
    nest: (egg, { state, may, transformers }) =>
      may("nests") ? item(transformers.nest, state.nests.get(egg.nest_id)) : null,
    servers: (egg, { state, may, transformers }) =>
      may("servers") ? list(transformers.server, state.servers.by("egg_id", egg.id)) : null,
    config: (egg) => (egg.config_from === null ? null : item(configTransformer, egg)),
    script: (egg) => (egg.copy_script_from === null ? null : item(scriptTransformer, egg)),
    variables: (egg, { state, may }) =>
      may("eggs") ? list(eggVariableTransformer, state.eggVariables.by("egg_id", egg.id)) : null,
  },
};
