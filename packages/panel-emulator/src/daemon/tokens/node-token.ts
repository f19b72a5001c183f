import type { Panel } from "../../panel.ts";
import { randomText } from "../../random-text.ts";
import type { NodeRow } from "../../world/rows/node.ts";
import type { ServerRow } from "../../world/rows/server.ts";
import type { UserRow } from "../../world/rows/user.ts";
import { isSignedWith, readClaims, signToken } from "./json-web-token.ts";

/** What a token is for. Daemons of line 1.12 look at it. */
export type TokenScope = "websocket" | "file-upload" | "file-download" | "backup-download";

/** What the panel signs for its daemons. */
export interface NodeToken {
  readonly server: Readonly<ServerRow>;
  readonly user: Readonly<UserRow>;
  readonly minutes: number;
  readonly purpose: TokenScope;
  /** Claims besides the usual ones. */
  readonly claims: Readonly<Record<string, unknown>>;
}

/** The claims of a token that a daemon accepted. */
export interface NodeClaims {
  /** The same for all tokens of a user for a server, so that they can be revoked together. */
  readonly jti: string;
  /** Unix seconds. */
  readonly iat: number;
  readonly nbf: number;
  readonly exp: number;
  readonly server_uuid: string;
  readonly user_uuid: string;
  readonly unique_id: string;
  readonly permissions?: readonly string[];
  readonly file_path?: string;
  readonly backup_uuid?: string;
  readonly scope?: string;
}

/** Signs a token with the secret that the panel shares with the server's node. */
export function signNodeToken(panel: Panel, token: NodeToken): string {
  const { purpose, server, user, minutes, claims } = token;
  const { tokenId, tokenClaims } = panel.flavour.daemon;
  const now = Math.floor(panel.clock.now() / 1000);
  const jti = tokenId(user, server);
  const usual = { iss: panel.url, jti, iat: now, nbf: now - 300, exp: now + minutes * 60, unique_id: randomText(16) };
  const scoped = panel.daemonLine === "1.12" && { scope: purpose };
  const all = { ...usual, ...scoped, ...tokenClaims(panel, token), ...claims };
  return signToken({ jti }, all, nodeOf(panel, server).daemon_token);
}

/** A token whose time is over. */
export class TokenExpiredError extends Error {
  override readonly name = "TokenExpiredError";
}

/** A token that is a good one; whether it is for what it is shown for, only daemons of line 1.12 ask. */
export interface VerifiedToken {
  readonly claims: NodeClaims;
  readonly hasScope: boolean;
}

/**
 * Checks a token with the secret of the node that its server is on. Errors have the daemon's own words.
 * @throws {TokenExpiredError} after its end; another error for what is no token, or not of this node.
 */
export function verifyNodeToken(panel: Panel, token: string, scope: TokenScope): VerifiedToken {
  const claims = claimsOf(token);
  const server = panel.state.servers.first("uuid", claims.server_uuid);
  if (!server || !isSignedWith(token, nodeOf(panel, server).daemon_token))
    throw new Error("jwt: HMAC verification failed");
  if (!(claims.exp >= Math.floor(panel.clock.now() / 1000))) throw new TokenExpiredError("jwt: exp claim is invalid");
  return { claims, hasScope: panel.daemonLine !== "1.12" || claims.scope === scope };
}

function claimsOf(token: string): NodeClaims {
  try {
    return readClaims(token) as unknown as NodeClaims;
  } catch (cause) {
    throw new Error("jwt: malformed token", { cause });
  }
}

function nodeOf(panel: Panel, server: Readonly<ServerRow>): Readonly<NodeRow> {
  const node = panel.state.nodes.get(server.node_id);
  if (!node) throw new Error(`Server ${server.id} is on node ${server.node_id}, which does not exist.`);
  return node;
}
