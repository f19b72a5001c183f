import { PanelOptionsError } from "../errors/panel-options-error.ts";

/**
 * A number in a path. Nothing else may stand there: the panel looks only at the leading digits, so that a uuid
 * beginning with 1 would be server 1.
 */
export function numberIn(id: number): number {
  if (Number.isSafeInteger(id) && id > 0) return id;
  throw new PanelOptionsError("invalid_options", `not an id of the panel: ${JSON.stringify(id)}`);
}

/** A text in a path, as one segment. */
export function textIn(text: string): string {
  if (typeof text === "string" && !/^\.{0,2}$/.test(text)) return encodeURIComponent(text);
  throw new PanelOptionsError("invalid_options", `not an id: ${JSON.stringify(text)}`);
}
