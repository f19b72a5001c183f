/** A directory of a server. */
export interface DirectoryNode {
  readonly kind: "directory";
  readonly entries: Map<string, FileNode | DirectoryNode>;
  /** Permission bits, such as 0o755. */
  mode: number;
  readonly createdAt: number;
  modifiedAt: number;
}

/** A file of a server. */
export interface FileNode {
  readonly kind: "file";
  content: Buffer;
  mode: number;
  readonly createdAt: number;
  modifiedAt: number;
}

export type TreeNode = FileNode | DirectoryNode;

export function newDirectory(now: number, mode = 0o755): DirectoryNode {
  return { kind: "directory", entries: new Map(), mode, createdAt: now, modifiedAt: now };
}

export function newFile(content: Buffer, now: number, mode = 0o644): FileNode {
  return { kind: "file", content, mode, createdAt: now, modifiedAt: now };
}

/** The children of a directory in the order of their names' bytes. */
export function sortedEntries(directory: DirectoryNode): [string, TreeNode][] {
  return [...directory.entries].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
