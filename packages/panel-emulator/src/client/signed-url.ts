import { daemonAddress } from "../daemon/daemon-address.ts";
import { signNodeToken } from "../daemon/tokens/node-token.ts";
import type { ServerContext } from "./server-route.ts";

const paths = {
  "file-download": "/download/file",
  "file-upload": "/upload/file",
  "backup-download": "/download/backup",
};

/** An address at the daemon that is good for 15 minutes and one request. */
export function signedUrl(
  { panel, identity, server }: ServerContext,
  purpose: keyof typeof paths,
  claims: Readonly<Record<string, unknown>>,
): string {
  const token = signNodeToken(panel, { server, user: identity.user, minutes: 15, purpose, claims });
  return `${daemonAddress(panel, server)}${paths[purpose]}?token=${token}`;
}
