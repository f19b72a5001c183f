import type { EmulatorClock } from "../../clock.ts";
import type { FileAnswers } from "./file-answers.ts";
import { fileErrors } from "./file-errors.ts";
import { type DirectoryNode, type FileNode, newDirectory, newFile, sortedEntries, type TreeNode } from "./file-node.ts";
import { pathParts } from "./file-path.ts";

/** The files of one server, kept in memory. */
export class FileTree {
  readonly #clock: EmulatorClock;
  readonly #answers: FileAnswers;
  #root: DirectoryNode;

  constructor(clock: EmulatorClock, answers: FileAnswers) {
    this.#clock = clock;
    this.#answers = answers;
    this.#root = newDirectory(clock.now());
  }

  find(...path: readonly string[]): TreeNode | undefined {
    let node: TreeNode | undefined = this.#root;
    for (const part of pathParts(...path)) {
      if (node?.kind !== "directory") return undefined;
      node = node.entries.get(part);
    }
    return node;
  }

  /** Writes a file and the directories above it. */
  write(path: string, content: Buffer, mode?: number): FileNode {
    const { parent, name } = this.#place(path);
    const existing = parent.entries.get(name);
    if (existing?.kind === "directory" || name === "") throw fileErrors.nameOfDirectory();
    const now = this.#clock.now();
    if (existing) return Object.assign(existing, { content, modifiedAt: now, mode: mode ?? existing.mode });
    const file = newFile(content, now, mode);
    parent.entries.set(name, file);
    parent.modifiedAt = now;
    return file;
  }

  /** Makes a directory and those above it; an existing one is fine. */
  makeDirectory(path: string, mode?: number): DirectoryNode {
    const directory = this.#descend(pathParts(path), this.#answers.directoryOverFile);
    if (mode !== undefined) directory.mode = mode;
    return directory;
  }

  /** @throws {DaemonResponseError} 400 when the target exists. Nothing happens when the source does not. */
  rename(from: string, to: string): void {
    const node = this.find(from);
    if (!node || node === this.#root) return;
    if (this.find(to)) throw fileErrors.exists();
    if (`${pathParts(to).join("/")}/`.startsWith(`${pathParts(from).join("/")}/`)) throw fileErrors.unexpected();
    this.remove(from);
    this.#attach(to, node);
  }

  remove(path: string): void {
    const parts = pathParts(path);
    const name = parts.pop();
    if (name === undefined) throw fileErrors.unexpected();
    const parent = this.find(...parts);
    if (parent?.kind === "directory" && parent.entries.delete(name)) parent.modifiedAt = this.#clock.now();
  }

  clear(): void {
    this.#root = newDirectory(this.#clock.now());
  }

  /** Every file and directory below a directory, with its path from there, directories before what is in them. */
  *walk(...path: readonly string[]): Generator<[string, TreeNode]> {
    const node = this.find(...path);
    if (node?.kind === "directory") yield* walkDirectory(node, "");
  }

  /** Bytes of all files. */
  get size(): number {
    let size = 0;
    for (const [, node] of this.walk("/")) if (node.kind === "file") size += node.content.length;
    return size;
  }

  #attach(path: string, node: TreeNode): void {
    const { parent, name } = this.#place(path);
    parent.entries.set(name, node);
    parent.modifiedAt = this.#clock.now();
  }

  #place(path: string): { parent: DirectoryNode; name: string } {
    const parts = pathParts(path);
    const name = parts.pop() ?? "";
    return { parent: this.#descend(parts, this.#answers.belowFile), name };
  }

  #descend(parts: readonly string[], refusal: () => Error): DirectoryNode {
    let directory = this.#root;
    for (const part of parts) {
      const next = directory.entries.get(part) ?? newDirectory(this.#clock.now());
      if (next.kind === "file") throw refusal();
      directory.entries.set(part, next);
      directory = next;
    }
    return directory;
  }
}

function* walkDirectory(directory: DirectoryNode, prefix: string): Generator<[string, TreeNode]> {
  for (const [name, node] of sortedEntries(directory)) {
    yield [`${prefix}${name}`, node];
    if (node.kind === "directory") yield* walkDirectory(node, `${prefix}${name}/`);
  }
}
