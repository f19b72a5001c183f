const controlCharacters = /[\0-\x1f]/g;
const texts = /"(?:[^"\\]|\\.)*"/gs;

/** What the panel's language says about JSON that it cannot read; undefined for JSON that it can. */
export function jsonErrorOf(body: Buffer): string | undefined {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return "Malformed UTF-8 characters, possibly incorrectly encoded";
  }
  if (isJson(text)) return undefined;
  const withoutControls = text.replaceAll(texts, (quoted) => quoted.replaceAll(controlCharacters, " "));
  return isJson(withoutControls) ? "Control character error, possibly incorrectly encoded" : "Syntax error";
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
