import { PanelOptionsError } from "../errors/panel-options-error.ts";

/**
 * A number in a path. Nothing else may stand there: the panel looks only at the leading digits, so that a uuid
 * beginning with 1 would be server 1.
 */
export function numberIn(id: number): number {
  return Number.isSafeInteger(id) && id > 0 ? id : refuse(id);
}

/** A text in a path, or a number in its place, as one segment. */
export function textIn(text: string | number): string {
  return /string|number/.test(typeof text) && !/^\.{0,2}$/.test(`${text}`) ? encodeURIComponent(text) : refuse(text);
}

/** @throws {PanelOptionsError} before anything is sent */
export function refuse(id: unknown): never {
  throw new PanelOptionsError("invalid_options", `nothing that the panel knows: ${JSON.stringify(id)}`);
}
