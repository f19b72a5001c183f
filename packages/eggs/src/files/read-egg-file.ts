import { parse } from "yaml";
import type { EggFile, EggFileVariable, EggFileVersion, Named } from "./egg-file.ts";
import { EggFileError } from "./egg-file-error.ts";
import { type FilePart, filePart } from "./file-part.ts";

const versions: readonly string[] = ["PTDL_v1", "PTDL_v2", "PLCN_v1", "PLCN_v2", "PLCN_v3"] satisfies EggFileVersion[];

/**
 * Reads an egg file of any version, as JSON or as YAML, in every form that panels and people write.
 * @throws {EggFileError} for what is no egg, with the place and a remedy.
 */
export function readEggFile(content: string): EggFile {
  const file = filePart("$", parsed(content));
  const version = versionOf(file);
  const image = file.at("image").text();
  const isPicture = image?.startsWith("data:") ?? false;
  const startup = file.at("config").at("startup").object();
  return {
    version,
    uuid: file.at("uuid").text(),
    name: file.at("name").requiredText(),
    author: file.at("author").text() ?? "",
    description: file.at("description").text(),
    icon: isPicture ? image : file.at("icon").text(),
    updateUrl: file.at("meta").at("update_url").text(),
    tags: file.at("tags").texts(),
    features: file.at("features").value == null ? null : file.at("features").texts(),
    images: imagesOf(file, isPicture ? null : image),
    startupCommands: startupOf(file),
    fileDenylist: file
      .at("file_denylist")
      .texts()
      .filter((pattern) => pattern !== ""),
    config: {
      files: file.at("config").at("files").object(),
      startup,
      logs: file.at("config").at("logs").object(),
      stop: file.at("config").at("stop").text(),
      done: filePart("$.config.startup.done", startup.done).texts(),
    },
    installation: installationOf(file.at("scripts").at("installation")),
    variables: file.at("variables").list().map(variableOf),
  };
}

function parsed(content: string): unknown {
  const text = content.replace(/^\uFEFF/, "");
  const isJson = /^\s*[{[]/.test(text);
  let value: unknown;
  try {
    value = isJson ? JSON.parse(text) : parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new EggFileError("$", `The file is no ${isJson ? "JSON" : "YAML"}: ${reason}`, "Export the egg anew.", {
      cause,
    });
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new EggFileError("$", "The file is no egg: it holds no object.", "Give the file that a panel exported.");
}

function versionOf(file: FilePart): EggFileVersion {
  const version = file.at("meta").at("version").text();
  if (version !== null && versions.includes(version)) return version as EggFileVersion;
  const found = version === null ? "it says no version" : `its version is ${version}`;
  throw new EggFileError(
    "$.meta.version",
    `The file is no egg that is known here: ${found}.`,
    `Give a file of ${versions.join(", ")}; export the egg from a panel of today.`,
  );
}

function imagesOf(file: FilePart, image: string | null): readonly Named[] {
  const named = [...file.at("docker_images").named(), ...file.at("images").named()];
  return named.length > 0 || image === null ? named : [{ name: image, value: image }];
}

function startupOf(file: FilePart): readonly Named[] {
  const commands = file.at("startup_commands").named();
  const single = file.at("startup").text();
  return commands.length > 0 || single === null ? commands : [{ name: "Default", value: single }];
}

function installationOf(part: FilePart) {
  return {
    script: part.at("script").text(),
    container: part.at("container").text(),
    entrypoint: part.at("entrypoint").text(),
  };
}

function variableOf(part: FilePart): EggFileVariable {
  return {
    name: part.at("name").requiredText(),
    description: part.at("description").text() ?? "",
    envVariable: part.at("env_variable").requiredText(),
    defaultValue: part.at("default_value").text() ?? "",
    userViewable: part.at("user_viewable").flag(),
    userEditable: part.at("user_editable").flag(),
    rules: rulesOf(part.at("rules")),
    sort: Number.parseInt(part.at("sort").text() ?? "", 10) || null,
  };
}

/** An object for rules is kept as the panel keeps it: as its JSON, which is no rule, so that it is seen to be broken. */
function rulesOf({ value, ...part }: FilePart): EggFileVariable["rules"] {
  if (Array.isArray(value)) return part.texts();
  return typeof value === "object" && value !== null ? JSON.stringify(value) : (part.text() ?? "");
}
