const parts = /\u001b\[[0-9;]*m| +|[^ \u001b]+/g;
const steers = /[\b\t\r]|\u001b(?!\[[0-9;]*m)/;

/**
 * A line broken between words where a terminal of so many columns would break it within one. Colours take no room; a word that is
 * wider than the terminal, and a line that moves the cursor itself, are left to the terminal.
 */
export function wrappedLine(line: string, columns: number): string {
  if (line.length <= columns || steers.test(line)) return line;
  let text = "";
  let spaces = "";
  let used = 0;
  for (const [part] of line.matchAll(parts)) {
    if (part.startsWith("\u001b")) {
      text += spaces + part;
      used += spaces.length;
      spaces = "";
    } else if (part.startsWith(" ")) {
      spaces += part;
    } else {
      const breaks = used > 0 && used + spaces.length + part.length > columns;
      text += breaks ? `\n${part}` : spaces + part;
      used = breaks ? part.length : used + spaces.length + part.length;
      used = used > columns ? used % columns : used;
      spaces = "";
    }
  }
  return text;
}
