import { parse } from "yaml";
import * as z from "zod";
import { DisplayError } from "../../errors/display-error.ts";

/** What a panel's language takes for a yes. */
const flag = z
  .union([z.boolean(), z.number(), z.string()])
  .transform((value) => value === true || value === 1 || value === "1");

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const variable = z.object({
  name: text,
  description: text.nullish().transform((value) => value ?? ""),
  env_variable: text.transform((name) => name.toUpperCase()),
  default_value: text.nullish().transform((value) => value ?? ""),
  user_viewable: flag.default(false),
  user_editable: flag.default(false),
  rules: z.union([z.array(text), text.transform((rules) => rules.split("|"))]),
  sort: z.coerce.number().int().nullish(),
});

const configuration = z.union([z.record(z.string(), z.unknown()), z.array(z.unknown()), z.string()]).nullish();

/** An egg's file, whatever its version was. */
const eggFile = z.object({
  meta: z.object({ update_url: z.string().nullish() }),
  uuid: z.string().nullish(),
  name: text,
  author: text,
  description: text.nullish(),
  tags: z.array(text).nullish(),
  features: z.array(text).nullish(),
  docker_images: z.record(z.string(), text),
  file_denylist: z.union([z.array(text), z.record(z.string(), text).transform(Object.values<string>)]).nullish(),
  startup_commands: z.record(z.string(), text),
  config: z.object({ files: configuration, startup: configuration, logs: configuration, stop: text.nullish() }),
  scripts: z.object({
    installation: z.object({ script: text.nullish(), container: text.nullish(), entrypoint: text.nullish() }),
  }),
  variables: z.array(variable),
});

export type EggFile = z.output<typeof eggFile>;

const notRecognized = () => new DisplayError("The file format is not recognized.", "InvalidFileUploadException");

/**
 * Reads a file of `PLCN_v1` to `PLCN_v3`, or of Pterodactyl (`PTDL_v1`, `PTDL_v2`), in YAML or JSON.
 * @throws {DisplayError} 400 for anything else.
 */
export function readEggFile(content: string): EggFile {
  const file = parsed(content);
  const startup = { startup_commands: { Default: file.startup } };
  switch (versionOf(file)) {
    case "PTDL_v1":
      return checked({ ...file, ...startup, docker_images: legacyImages(file) });
    case "PTDL_v2":
    case "PLCN_v1":
    case "PLCN_v2":
      return checked({ ...file, ...startup });
    case "PLCN_v3":
      return checked(file);
    default:
      throw notRecognized();
  }
}

function parsed(content: string): Record<string, unknown> {
  try {
    const value: unknown = parse(content);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch (error) {
    throw new DisplayError(
      `File parse failed: ${error instanceof Error ? error.message : String(error)}`,
      "InvalidFileUploadException",
    );
  }
}

function versionOf({ meta }: Record<string, unknown>): unknown {
  return typeof meta === "object" && meta !== null ? (meta as Record<string, unknown>).version : undefined;
}

/** The first version has a list of images, or one. */
function legacyImages({ images, image }: Record<string, unknown>): Record<string, unknown> {
  const list = Array.isArray(images) ? images : [image ?? "nil"];
  return Object.fromEntries(list.map((name) => [String(name), name]));
}

function checked(file: object): EggFile {
  const result = eggFile.safeParse(file);
  if (result.success) return result.data;
  throw notRecognized();
}
