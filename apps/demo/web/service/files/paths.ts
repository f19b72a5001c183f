/** Paths on a server begin at its own root and end without a slash. */
export function join(directory: string, name: string): string {
  return directory === "/" ? `/${name}` : `${directory}/${name}`;
}

export function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/")) || "/";
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The folders on the way to a directory, the root first. */
export function wayTo(directory: string): readonly string[] {
  const names = directory.split("/").filter(Boolean);
  return ["/", ...names.map((_, index) => `/${names.slice(0, index + 1).join("/")}`)];
}

const archive = /\.(?:zip|tar|tar\.gz|tgz|tar\.bz2|tar\.xz|rar|7z|gz)$/i;
const text =
  /\.(?:cfg|conf|css|csv|env|html?|ini|java|js|json5?|lang|log|lua|md|mcmeta|properties|py|sh|sk|sql|toml|ts|txt|xml|ya?ml)$/i;
const largestEditableBytes = 4 * 1024 ** 2;

export function isArchive(name: string): boolean {
  return archive.test(name);
}

/** Whether a file can be edited here rather than downloaded. */
export function isEditable({
  name,
  sizeBytes,
  mimeType,
}: {
  name: string;
  sizeBytes: number;
  mimeType: string;
}): boolean {
  if (sizeBytes > largestEditableBytes || isArchive(name)) return false;
  return text.test(name) || /^text\/|json|xml|yaml|javascript/.test(mimeType) || !name.includes(".");
}
