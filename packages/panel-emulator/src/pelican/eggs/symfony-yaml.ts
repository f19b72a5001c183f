const step = "  ";
/** Words and characters that would not be read as the text that they are. */
const reserved = /^(~|null|true|false|y|n|yes|no|on|off)?$/i;
const special = /[\s'":{}[\],&*#?]|^[-?|<>=!%@`\p{Zs}]/u;
const numberLike = /^[\d_]+$|^0x[\da-f]+$|^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$|^\d{4}-\d\d?-\d\d?/i;
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u2028\u2029]/;

/** YAML as the panel's library writes it: two spaces, single quotes, literal blocks for texts of several lines. */
export function writeYaml(value: object, prefix = ""): string {
  const isList = Array.isArray(value);
  return Object.entries(value)
    .map(([key, inner]) => {
      const head = `${prefix}${isList ? "-" : `${scalar(key)}:`}`;
      if (typeof inner === "string" && inner.includes("\n")) return `${head} ${literalBlock(inner, prefix)}\n`;
      if (typeof inner !== "object" || inner === null) return `${head} ${scalar(inner)}\n`;
      if (Object.keys(inner).length === 0) return `${head} {  }\n`;
      return `${head}\n${writeYaml(inner, `${prefix}${step}`)}`;
    })
    .join("");
}

function literalBlock(text: string, prefix: string): string {
  const indentation = /^\n* /.test(text) ? String(step.length) : "";
  const chomping = text.endsWith("\n\n") ? "+" : text.endsWith("\n") ? "" : "-";
  const lines = text.split("\n").map((line) => (line === "" ? "" : `${prefix}${step}${line}`));
  if (chomping === "") lines.pop();
  return `|${indentation}${chomping}\n${lines.join("\n")}`;
}

function scalar(value: unknown): string {
  if (typeof value !== "string") return value === null ? "null" : String(value);
  if (control.test(value)) return JSON.stringify(value);
  if (reserved.test(value) || special.test(value) || numberLike.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return value;
}
