import { atomTime } from "../../clock.ts";
import type { FileAnswers } from "./file-answers.ts";
import { type DirectoryNode, sortedEntries, type TreeNode } from "./file-node.ts";
import { mimeType } from "./mime-type.ts";

/** What the daemon tells about a file or directory. */
export interface FileStat {
  readonly name: string;
  /** Such as `-rw-r--r--`. */
  readonly mode: string;
  /** In octal, such as `644`. */
  readonly modeBits: string;
  readonly size: number;
  readonly file: boolean;
  readonly mime: string;
  readonly created: string;
  readonly modified: string;
}

/** Bytes that a directory has itself, as on ext4. */
const directorySize = 4096;

export function statOf(name: string, node: TreeNode, answers: FileAnswers): FileStat {
  const isFile = node.kind === "file";
  return {
    name,
    mode: modeText(node),
    modeBits: node.mode.toString(8),
    size: isFile ? node.content.length : directorySize,
    file: isFile,
    mime: isFile ? mimeType(name, node.content, answers) : "inode/directory",
    created: atomTime(node.createdAt),
    modified: atomTime(node.modifiedAt),
  };
}

/** The entries of a directory by name, directories first. */
export function listDirectory(directory: DirectoryNode, answers: FileAnswers): FileStat[] {
  const stats = sortedEntries(directory).map(([name, node]) => statOf(name, node, answers));
  return [...stats.filter((stat) => !stat.file), ...stats.filter((stat) => stat.file)];
}

function modeText(node: TreeNode): string {
  let text = node.kind === "directory" ? "d" : "-";
  for (let bit = 8; bit >= 0; bit--) text += node.mode & (1 << bit) ? ("rwx"[(8 - bit) % 3] ?? "") : "-";
  return text;
}
