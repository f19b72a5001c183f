import { type EggFile, EggFileError, readEggFile } from "@hatchery/eggs/files";
import { DisplayError } from "../../errors/display-error.ts";

/**
 * What an egg file says, of whatever version, in JSON or YAML.
 * @throws {DisplayError} 400 for anything else.
 */
export function uploadedEgg(content: string): EggFile {
  try {
    return readEggFile(content);
  } catch (error) {
    if (!(error instanceof EggFileError)) throw error;
    const reason = error.cause instanceof Error ? `File parse failed: ${error.cause.message}` : undefined;
    throw new DisplayError(reason ?? "The file format is not recognized.", "InvalidFileUploadException");
  }
}
