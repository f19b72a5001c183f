import { posix } from "node:path";
import type { EmulatorClock } from "../../clock.ts";
import type { ArchiveManners } from "../../flavour/flavour.ts";
import { packArchive, packZip, unpackArchive } from "./archive.ts";
import { fileErrors } from "./file-errors.ts";
import type { TreeNode } from "./file-node.ts";
import type { FilePatterns } from "./file-patterns.ts";
import { type FileStat, listDirectory, statOf } from "./file-stat.ts";
import { FileTree } from "./file-tree.ts";

export interface FileOptions {
  /** The egg's deny list as it is now. */
  readonly denied: () => FilePatterns;
  /** Whether it refuses to rename what is not there, and to make a directory that is. */
  readonly isStrict: boolean;
  readonly archives: ArchiveManners;
}

/** What an archive is to be called; without a name after the moment. */
export interface ArchiveName {
  readonly name?: string | undefined;
  /** Without the dot. @default "tar.gz" */
  readonly extension?: string | undefined;
}

/** What the daemon does with the files of one server. Every method throws the daemon's own refusals. */
export class ServerFiles {
  readonly tree: FileTree;
  readonly #clock: EmulatorClock;
  readonly #denied: FileOptions["denied"];
  readonly #isStrict: boolean;
  readonly #archives: ArchiveManners;

  constructor(clock: EmulatorClock, { denied, isStrict, archives }: FileOptions) {
    this.tree = new FileTree(clock);
    this.#clock = clock;
    this.#denied = denied;
    this.#isStrict = isStrict;
    this.#archives = archives;
  }

  list(directory: string): FileStat[] {
    return listDirectory(this.tree.directory(directory));
  }

  read(file: string): Buffer {
    return this.tree.file(file).content;
  }

  write(file: string, content: Buffer): void {
    this.#denied().refuse(file);
    this.tree.write(file, content);
  }

  createDirectory(root: string, name: string): void {
    if (this.#isStrict && this.tree.find(root, name)) throw fileErrors.nameOfDirectory();
    this.tree.makeDirectory(`${root}/${name}`);
  }

  /** Sources that do not exist are passed over where the daemon is not strict. */
  rename(root: string, files: readonly { readonly from: string; readonly to: string }[]): void {
    for (const { from, to } of files) {
      this.#denied().refuse(`${root}/${from}`, `${root}/${to}`);
      if (this.#isStrict && !this.tree.find(root, from)) throw fileErrors.notFound();
      this.tree.rename(`${root}/${from}`, `${root}/${to}`);
    }
  }

  /** Copies a file next to itself: `a.txt` becomes `a copy.txt`, then `a copy 1.txt`. */
  copy(location: string): void {
    this.#denied().refuse(location);
    const source = this.tree.find(location);
    if (source?.kind !== "file") throw fileErrors.notFound();
    const { dir, base } = posix.parse(location);
    const [, name = "", extension = ""] = /^(.*?)((?:\.tar)?\.[^.]*)?$/.exec(base) ?? [];
    let target = `${dir}/${name} copy${extension}`;
    for (let i = 1; this.tree.find(target); i++) target = `${dir}/${name} copy ${i}${extension}`;
    this.tree.write(target, source.content, source.mode);
  }

  delete(root: string, files: readonly string[]): void {
    for (const file of files) {
      this.#denied().refuse(`${root}/${file}`);
      this.tree.remove(`${root}/${file}`);
    }
  }

  chmod(root: string, files: readonly { readonly file: string; readonly mode: string }[]): void {
    for (const { file, mode } of files) {
      if (!/^[0-7]+$/.test(mode)) throw fileErrors.invalidMode();
      const node = this.tree.find(`${root}/${file}`);
      if (node) node.mode = Number.parseInt(mode, 8) & 0o777;
    }
  }

  /** Packs files into an archive beside them: a zip, or a tar with gzip, whatever else the extension says. */
  async compress(root: string, files: readonly string[], wanted: ArchiveName = {}): Promise<FileStat> {
    const moment = new Date(this.#clock.now()).toISOString().slice(0, 19).replaceAll(":", "");
    const extension = wanted.extension || "tar.gz";
    const name = `${wanted.name || `archive-${moment}Z`}.${extension}`;
    const nodes = files.flatMap((file) => this.#below(root, file));
    const content = await (extension === "zip" ? packZip(nodes) : packArchive(nodes));
    const stat = statOf(name, this.tree.write(`${root}/${name}`, content));
    const { tarType, size = stat.size } = this.#archives;
    return { ...stat, mime: extension === "zip" ? stat.mime : tarType, size };
  }

  async decompress(root: string, file: string): Promise<void> {
    const entries = await unpackArchive(posix.basename(file), this.tree.file(root, file).content);
    for (const { path, content, mode } of entries) {
      this.#denied().refuse(`${root}/${path}`);
      if (content === null) this.tree.makeDirectory(`${root}/${path}`, mode);
      else this.tree.write(`${root}/${path}`, content, mode);
    }
  }

  #below(root: string, file: string): [string, TreeNode][] {
    const node = this.tree.find(root, file);
    if (!node) return [];
    const inside = [...this.tree.walk(root, file)].map(([path, inner]): [string, TreeNode] => [
      `${file}/${path}`,
      inner,
    ]);
    return [[file, node], ...inside];
  }
}
