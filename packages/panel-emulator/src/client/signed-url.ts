import { signNodeToken } from "../daemon/tokens/node-token.ts";
import type { ServerContext } from "./server-route.ts";

/** An address at the daemon that is good for 15 minutes and one request. */
export function signedUrl(
  { panel, identity, server }: ServerContext,
  path: string,
  claims: Readonly<Record<string, unknown>>,
): string {
  const token = signNodeToken(panel, { server, user: identity.user, minutes: 15, claims });
  return `${panel.url}${path}?token=${token}`;
}
