import { PanelError } from "../errors/panel-error.ts";

export function invalidFilter(unknown: readonly string[], allowed: readonly string[]): PanelError {
  return new PanelError(
    "InvalidFilterQuery",
    400,
    `Requested filter(s) \`${unknown.join(", ")}\` are not allowed. Allowed filter(s) are \`${allowed.join(", ")}\`.`,
  );
}

export function invalidSort(unknown: readonly string[], allowed: readonly string[]): PanelError {
  return new PanelError(
    "InvalidSortQuery",
    400,
    `Requested sort(s) \`${unknown.join(", ")}\` is not allowed. Allowed sort(s) are \`${allowed.join(", ")}\`.`,
  );
}
