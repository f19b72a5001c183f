import ignore, { type Ignore } from "ignore";
import { fileErrors } from "./file-errors.ts";
import { pathParts } from "./file-path.ts";

/** Patterns of the kind that `.gitignore` has: the deny list of an egg, the files that a backup leaves out. */
export class FilePatterns {
  readonly #patterns: Ignore;

  constructor(patterns: readonly string[]) {
    this.#patterns = ignore().add([...patterns]);
  }

  /** @param path From the server's root; a directory ends in a slash. */
  match(path: string): boolean {
    const relative = pathParts(path).join("/");
    return relative !== "" && this.#patterns.ignores(path.endsWith("/") ? `${relative}/` : relative);
  }

  /** @throws {DaemonResponseError} 403 when one of the paths is on the list. */
  refuse(...paths: readonly string[]): void {
    if (paths.some((path) => this.match(path))) throw fileErrors.denied();
  }
}
