import type { Panel } from "../../panel.ts";
import { randomText } from "../../random-text.ts";
import type { NodeRow } from "../../world/rows/node.ts";
import type { ServerRow } from "../../world/rows/server.ts";
import type { UserRow } from "../../world/rows/user.ts";
import { isSignedWith, readClaims, signToken } from "./json-web-token.ts";

/** What the panel signs for its daemons. */
export interface NodeToken {
  readonly server: Readonly<ServerRow>;
  readonly user: Readonly<UserRow>;
  readonly minutes: number;
  readonly purpose: "websocket" | "file-download" | "file-upload" | "backup-download";
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
}

/** Signs a token with the secret that the panel shares with the server's node. */
export function signNodeToken(panel: Panel, token: NodeToken): string {
  const { server, user, minutes, claims } = token;
  const { tokenId, tokenClaims } = panel.flavour.daemon;
  const now = Math.floor(panel.clock.now() / 1000);
  const jti = tokenId(user, server);
  const usual = { iss: panel.url, jti, iat: now, nbf: now - 300, exp: now + minutes * 60, unique_id: randomText(16) };
  return signToken({ jti }, { ...usual, ...tokenClaims(panel, token), ...claims }, nodeOf(panel, server).daemon_token);
}

/** A token whose time is over. */
export class TokenExpiredError extends Error {
  override readonly name = "TokenExpiredError";
}

/**
 * Checks a token with the secret of the node that its server is on.
 * @throws {TokenExpiredError} after its end; another error for what is no token, or not of this node.
 */
export function verifyNodeToken(panel: Panel, token: string): NodeClaims {
  const claims = readClaims(token) as unknown as NodeClaims;
  const server = panel.state.servers.first("uuid", claims.server_uuid);
  if (!server) throw new Error("The token is for a server that is not here.");
  if (!isSignedWith(token, nodeOf(panel, server).daemon_token)) throw new Error("The token is not of this node.");
  const now = Math.floor(panel.clock.now() / 1000);
  if (claims.nbf > now) throw new Error("The token is not yet valid.");
  if (claims.exp <= now) throw new TokenExpiredError("The time of the token is over.");
  return claims;
}

function nodeOf(panel: Panel, server: Readonly<ServerRow>): Readonly<NodeRow> {
  const node = panel.state.nodes.get(server.node_id);
  if (!node) throw new Error(`Server ${server.id} is on node ${server.node_id}, which does not exist.`);
  return node;
}
