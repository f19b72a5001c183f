import { createHash } from "node:crypto";
import { packArchive, unpackArchive } from "../files/archive.ts";
import { FilePatterns } from "../files/file-patterns.ts";
import type { FileTree } from "../files/file-tree.ts";

/** A finished archive of a server's files. */
export interface StoredBackup {
  readonly content: Buffer;
  /** SHA-1 in hex. */
  readonly checksum: string;
}

export interface UnpackedBackup {
  readonly paths: readonly string[];
  readonly putBack: (files: FileTree) => void;
}

/** The backups that the daemon keeps for one server, by their uuids. */
export class BackupStore {
  readonly #backups = new Map<string, StoredBackup>();

  /** Packs the files as they are now, but for the ignored ones. Directories are kept even when their files are not. */
  static async pack(files: FileTree, ignoredFiles: readonly string[]): Promise<StoredBackup> {
    const ignored = new FilePatterns(ignoredFiles);
    const kept = [...files.walk("/")].filter(([path, node]) => node.kind === "directory" || !ignored.match(path));
    const content = await packArchive(kept);
    return { content, checksum: createHash("sha1").update(content).digest("hex") };
  }

  /** What a backup holds: the paths of its files, and what puts all of it back. */
  static async unpack(backup: StoredBackup): Promise<UnpackedBackup> {
    const entries = await unpackArchive("backup.tar.gz", backup.content);
    return {
      paths: entries.filter(({ content }) => content !== null).map(({ path }) => path),
      putBack: (files) => {
        for (const { path, content, mode } of entries) {
          if (content === null) files.makeDirectory(path, mode);
          else files.write(path, content, mode);
        }
      },
    };
  }

  get(uuid: string): StoredBackup | undefined {
    return this.#backups.get(uuid);
  }

  put(uuid: string, backup: StoredBackup): void {
    this.#backups.set(uuid, backup);
  }

  delete(uuid: string): boolean {
    return this.#backups.delete(uuid);
  }

  clear(): void {
    this.#backups.clear();
  }
}
