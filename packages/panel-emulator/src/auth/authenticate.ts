import { timingSafeEqual } from "node:crypto";
import { logActivity } from "../activity/log-activity.ts";
import { AuthenticationError } from "../errors/authentication-error.ts";
import { accessDenied } from "../errors/http-errors.ts";
import type { PanelRequest } from "../http/panel-request.ts";
import type { Panel } from "../panel.ts";
import { collate } from "../state/collation.ts";
import type { ApiKeyRow } from "../world/rows/api-key.ts";
import type { UserRow } from "../world/rows/user.ts";
import { addressMatches } from "./address-range.ts";

/** Who asks, and with which key. */
export interface Identity {
  readonly user: Readonly<UserRow>;
  readonly key: Readonly<ApiKeyRow>;
}

const identifierLength = 16;

/** Finds the key of a request. Nothing but the header counts. */
export function authenticate({ state, flavour, clock }: Panel, request: PanelRequest): Identity {
  const text = bearerToken(request.headers.authorization ?? "", flavour.keys.scheme);
  const key = state.apiKeys.first("identifier", collate(text.slice(0, identifierLength)));
  const user = key && state.users.get(key.user_id);
  if (!key || !user || !sameText(key.token, text.slice(identifierLength))) throw new AuthenticationError();
  if (key.expires_at !== null && Date.parse(key.expires_at) <= clock.now()) throw new AuthenticationError();
  return { key, user };
}

/** What follows the last `Bearer ` of the header, up to a comma. */
function bearerToken(header: string, scheme: RegExp): string {
  const parts = header.split(scheme);
  return parts.length === 1 ? "" : (parts.at(-1)?.split(",")[0] ?? "");
}

/** Refuses a key that is used from an address outside its list, which its user can read in their activity. */
export function checkAddress(panel: Panel, request: PanelRequest, identity: Identity): void {
  const { allowed_ips, identifier } = identity.key;
  const { ip } = request;
  if (allowed_ips.length === 0 || allowed_ips.some((range) => addressMatches(range, ip))) return;
  logActivity({ panel, request, identity }, { event: "auth:ip-blocked", properties: { identifier } });
  throw accessDenied(`This IP address (${ip}) does not have permission to access the API using these credentials.`);
}

function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
