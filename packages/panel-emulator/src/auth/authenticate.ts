import { timingSafeEqual } from "node:crypto";
import { AuthenticationError } from "../errors/authentication-error.ts";
import { accessDenied } from "../errors/http-errors.ts";
import type { PanelRequest } from "../http/panel-request.ts";
import type { PanelState } from "../state/panel-state.ts";
import type { ApiKeyRow } from "../world/rows/api-key.ts";
import type { UserRow } from "../world/rows/user.ts";
import { addressMatches } from "./address-range.ts";

/** Who asks, and with which key. */
export interface Identity {
  readonly user: Readonly<UserRow>;
  readonly key: Readonly<ApiKeyRow>;
}

const identifierLength = 16;
const bearer = "Bearer ";

/** Finds the key of a request. `Bearer` is case-sensitive; nothing but the header counts. */
export function authenticate(state: PanelState, request: PanelRequest): Identity {
  const header = request.headers.authorization ?? "";
  if (!header.startsWith(bearer)) throw new AuthenticationError();
  const text = header.slice(bearer.length);
  const key = state.apiKeys.first("identifier", text.slice(0, identifierLength));
  const user = key && state.users.get(key.user_id);
  if (!key || !user || !sameText(key.token, text.slice(identifierLength))) throw new AuthenticationError();
  return { key, user };
}

/** Refuses a key that is used from an address outside its list. */
export function checkAddress(key: Readonly<ApiKeyRow>, ip: string): void {
  if (key.allowed_ips.length === 0 || key.allowed_ips.some((range) => addressMatches(range, ip))) return;
  throw accessDenied(`This IP address (${ip}) does not have permission to access the API using these credentials.`);
}

function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
