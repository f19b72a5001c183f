import type { PanelState } from "../../state/panel-state.ts";
import type { RoleRow } from "../../world/rows/role.ts";

/** The role whose users may everything. It cannot be changed. */
export function rootRole({ roles }: PanelState): Readonly<RoleRow> | undefined {
  return roles.all().find(isRootRole);
}

export function isRootRole({ name }: Readonly<RoleRow>): boolean {
  return name === "Root Admin";
}
