import { permissionsOf } from "../../auth/server-permission.ts";
import { forbidden, notFound, unauthorized } from "../../errors/http-errors.ts";
import { UncaughtError } from "../../errors/uncaught-error.ts";
import type { InputValue } from "../../http/php-input.ts";
import type { RouteParams } from "../../http/router.ts";
import type { PanelState } from "../../state/panel-state.ts";
import { asText, isArray } from "../../validation/php-values.ts";
import type { ServerRow } from "../../world/rows/server.ts";
import type { SubuserRow } from "../../world/rows/subuser.ts";
import type { ServerContext } from "../server-route.ts";

/** A subuser by the uuid of their account. */
export function bindSubuser(state: PanelState, params: RouteParams, server: Readonly<ServerRow>): Readonly<SubuserRow> {
  const user = state.users.first("uuid", (params.user ?? "").toLowerCase());
  const subuser = state.subusers.by("server_id", server.id).find((row) => row.user_id === user?.id);
  if (!subuser) throw notFound();
  return subuser;
}

/** Nobody may look at or change their own place. */
export function refuseOneself({ identity }: ServerContext, subuser: Readonly<SubuserRow>): void {
  if (subuser.user_id === identity.user.id) throw unauthorized();
}

/**
 * Nobody may give more than they have. This is looked at before the fields are validated.
 * @throws {UncaughtError} for what is no list, on which the panel's language fails.
 */
export function refuseMorePermissions({ panel, request, identity, server }: ServerContext): void {
  const permissions = request.input.permissions ?? [];
  if (!isArray(permissions)) throw new UncaughtError("TypeError");
  const own = permissionsOf(panel.state, identity.user, server);
  if (own.includes("*")) return;
  const wanted = Object.values(permissions).map((permission) => {
    const text = asText(permission);
    if (text === undefined) throw new UncaughtError("ErrorException");
    return text;
  });
  if (wanted.every((permission) => own.includes(permission))) return;
  throw forbidden("Cannot assign permissions to a subuser that your account does not actively possess.");
}

export type GrantedPermissions = Pick<SubuserRow, "permissions" | "permission_places">;

/** Unknown permissions are dropped, and everybody may connect. Of a value that comes twice the first place counts. */
export function grantedPermissions(value: InputValue | undefined, permissions: readonly string[]): GrantedPermissions {
  const wanted = isArray(value) ? Object.values(value) : [];
  const known = wanted.filter((entry) => typeof entry === "string" && permissions.includes(entry)) as string[];
  const wished = [...known, "websocket.connect"];
  const places = wished.flatMap((permission, at) => (wished.indexOf(permission) === at ? [at] : []));
  const hasGaps = places.some((place, at) => place !== at);
  return {
    permissions: places.map((place) => wished[place] ?? ""),
    permission_places: hasGaps ? places : null,
  };
}
