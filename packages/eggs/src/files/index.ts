/** Egg files of every version, as JSON and YAML. */
export type {
  EggFile,
  EggFileConfig,
  EggFileInstallation,
  EggFileVariable,
  EggFileVersion,
  Named,
} from "./egg-file.ts";
export { EggFileError } from "./egg-file-error.ts";
export { readEggFile } from "./read-egg-file.ts";
