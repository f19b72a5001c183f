import { posix } from "node:path";
import type { EmulatorClock } from "../../clock.ts";
import { packArchive, packZip, unpackArchive } from "./archive.ts";
import type { FileAnswers } from "./file-answers.ts";
import { fileErrors } from "./file-errors.ts";
import type { FileNode, TreeNode } from "./file-node.ts";
import { isOutside } from "./file-path.ts";
import type { FilePatterns } from "./file-patterns.ts";
import { type FileStat, listDirectory, statOf } from "./file-stat.ts";
import { FileTree } from "./file-tree.ts";

export interface ServerFilesSettings {
  readonly clock: EmulatorClock;
  readonly answers: FileAnswers;
  /** The egg's deny list as it is now. */
  readonly denied: () => FilePatterns;
  /** Bytes that the server may have now. */
  readonly limit: () => number;
  /** Whether it refuses to rename what is not there, and to make a directory that is. */
  readonly isStrict: boolean;
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
  readonly #settings: ServerFilesSettings;

  constructor(settings: ServerFilesSettings) {
    this.tree = new FileTree(settings.clock, settings.answers);
    this.#settings = settings;
  }

  list(directory: string): FileStat[] {
    const node = this.tree.find(directory);
    const { missingDirectory, fileListed } = this.#settings.answers;
    if (node?.kind === "directory") return listDirectory(node, this.#settings.answers);
    throw node ? fileListed() : missingDirectory();
  }

  read(file: string): Buffer {
    const { deniedRead, directoryRead } = this.#settings.answers;
    if (this.#settings.denied().match(file)) this.#throwIf(deniedRead());
    return this.#file(directoryRead, file).content;
  }

  /** What a signed URL leads to. */
  download(file: string): Buffer {
    return this.#file(this.#settings.answers.directoryDownloaded, file).content;
  }

  write(file: string, content: Buffer): void {
    this.#settings.denied().refuse(file);
    this.#place(file, content);
  }

  /** A name that goes up from the root stays below it. */
  createDirectory(root: string, name: string): void {
    if (this.#settings.isStrict && this.tree.find(root, name)) throw fileErrors.nameOfDirectory();
    this.tree.makeDirectory(posix.join("/", root, name));
  }

  /** Sources that do not exist are passed over where the daemon is not strict. */
  rename(root: string, files: readonly { readonly from: string; readonly to: string }[]): void {
    for (const { from, to } of files) {
      this.#settings.denied().refuse(`${root}/${from}`, `${root}/${to}`);
      if (this.#settings.isStrict && !this.tree.find(root, from)) throw fileErrors.notFound();
      this.tree.rename(`${root}/${from}`, `${root}/${to}`);
    }
  }

  /** Copies a file next to itself: `a.txt` becomes `a copy.txt`, then `a copy 1.txt`. */
  copy(location: string): void {
    this.#settings.denied().refuse(location);
    const source = this.#file(this.#settings.answers.directoryCopied, location);
    const { dir, base } = posix.parse(location);
    const [, name = "", extension = ""] = /^(.*?)((?:\.tar)?\.[^.]*)?$/.exec(base) ?? [];
    let target = `${dir}/${name} copy${extension}`;
    for (let i = 1; this.tree.find(target); i++) target = `${dir}/${name} copy ${i}${extension}`;
    this.#place(target, source.content, source.mode);
  }

  /** A file on the deny list is never deleted, whether that is said or not. */
  delete(root: string, files: readonly string[]): void {
    const { missingToDelete, deniedDeletion } = this.#settings.answers;
    for (const path of files.map((file) => `${root}/${file}`)) {
      if (isOutside(path) || !this.tree.find(path)) this.#throwIf(missingToDelete());
      else if (this.#settings.denied().match(path)) this.#throwIf(deniedDeletion());
      else this.tree.remove(path);
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
    const { answers, clock } = this.#settings;
    const moment = new Date(clock.now()).toISOString().slice(0, 19).replaceAll(":", "");
    const extension = wanted.extension || "tar.gz";
    const name = `${wanted.name || `archive-${moment}Z`}.${extension}`;
    const nodes = files.flatMap((file) => this.#below(root, file));
    const content = await (extension === "zip" ? packZip(nodes) : packArchive(nodes));
    const stat = statOf(name, this.#place(`${root}/${name}`, content), answers);
    const { packedType, packedSize = stat.size } = answers;
    return { ...stat, mime: extension === "zip" ? stat.mime : packedType, size: packedSize };
  }

  async decompress(root: string, file: string): Promise<void> {
    const archive = this.#file(fileErrors.unknownArchive, root, file);
    const entries = await unpackArchive(posix.basename(file), archive.content);
    for (const { path, content, mode } of entries) {
      this.#settings.denied().refuse(`${root}/${path}`);
      if (content === null) this.tree.makeDirectory(`${root}/${path}`, mode);
      else this.#place(`${root}/${path}`, content, mode);
    }
  }

  #file(directory: () => Error, ...path: readonly string[]): FileNode {
    const node = this.tree.find(...path);
    if (!node) throw this.#settings.answers.missing();
    if (node.kind === "directory") throw directory();
    return node;
  }

  /** Writes a file where the server has room for it. */
  #place(path: string, content: Buffer, mode?: number): FileNode {
    const existing = this.tree.find(path);
    const grows = content.length - (existing?.kind === "file" ? existing.content.length : 0);
    if (grows > 0 && this.tree.size + grows > this.#settings.limit()) throw fileErrors.diskFull();
    return this.tree.write(path, content, mode);
  }

  #below(root: string, file: string): [string, TreeNode][] {
    const node = this.tree.find(root, file);
    if (!node) {
      this.#throwIf(this.#settings.answers.missingToPack());
      return [];
    }
    const inside = [...this.tree.walk(root, file)].map(([path, inner]): [string, TreeNode] => [
      `${file}/${path}`,
      inner,
    ]);
    return [[file, node], ...inside];
  }

  #throwIf(error: Error | undefined): void {
    if (error) throw error;
  }
}
