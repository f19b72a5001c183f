/**
 * The fields of one line of comma-separated values, as PHP's `str_getcsv` reads them: a field whose first character is a
 * quote ends at the next single quote, what follows up to the comma is added to it, and a backslash protects a quote and stays.
 * Nothing at all is one field without a value.
 */
export function csvFields(line: string): readonly (string | null)[] {
  if (line === "") return [null];
  const fields: string[] = [];
  let at = 0;
  do {
    const start = at + (/^[ \t\v\f]*(?=")/.exec(line.slice(at))?.[0].length ?? 0);
    let field = "";
    if (line[start] === '"') [field, at] = quoted(line, start + 1);
    const comma = line.indexOf(",", at);
    const end = comma === -1 ? line.length : comma;
    fields.push(field + line.slice(at, end));
    at = end + 1;
  } while (at <= line.length);
  return fields;
}

function quoted(line: string, from: number): [text: string, end: number] {
  let text = "";
  for (let at = from; at < line.length; at++) {
    const char = line[at];
    if (char === "\\" && at + 1 < line.length) text += `\\${line[++at]}`;
    else if (char !== '"') text += char;
    else if (line[at + 1] === '"') text += line[++at];
    else return [text, at + 1];
  }
  return [text, line.length];
}
