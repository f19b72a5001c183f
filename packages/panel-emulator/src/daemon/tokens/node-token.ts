import { createHash } from "node:crypto";
import { decodeJwt, errors, jwtVerify, SignJWT } from "jose";
import type { Panel } from "../../panel.ts";
import { randomText } from "../../random-text.ts";
import type { NodeRow } from "../../world/rows/node.ts";
import type { ServerRow } from "../../world/rows/server.ts";
import type { UserRow } from "../../world/rows/user.ts";

/** What the panel signs for its daemons. */
export interface NodeToken {
  readonly server: Readonly<ServerRow>;
  readonly user: Readonly<UserRow>;
  readonly minutes: number;
  /** Claims besides the usual ones. */
  readonly claims: Readonly<Record<string, unknown>>;
}

/** The claims of a token that a daemon accepted. */
export interface NodeClaims {
  /** The same for all tokens of a user for a server, so that they can be revoked together. */
  readonly jti: string;
  /** Unix seconds. */
  readonly iat: number;
  readonly exp: number;
  readonly server_uuid: string;
  readonly user_uuid: string;
  readonly unique_id: string;
  readonly permissions?: readonly string[];
  readonly file_path?: string;
  readonly backup_uuid?: string;
}

/** The id of all tokens that a user gets for a server. */
export function tokenId(userId: number, serverUuid: string): string {
  return createHash("md5").update(`${userId}${serverUuid}`).digest("hex");
}

/** Signs a token with the secret that the panel shares with the server's node. */
export async function signNodeToken(panel: Panel, { server, user, minutes, claims }: NodeToken): Promise<string> {
  const now = Math.floor(panel.clock.now() / 1000);
  const jti = tokenId(user.id, server.uuid);
  return new SignJWT({ ...claims, user_uuid: user.uuid, user_id: user.id, unique_id: randomText(16) })
    .setProtectedHeader({ typ: "JWT", alg: "HS256", jti })
    .setIssuer(panel.url)
    .setAudience([panel.url])
    .setJti(jti)
    .setIssuedAt(now)
    .setNotBefore(now - 300)
    .setExpirationTime(now + minutes * 60)
    .sign(secretOf(nodeOf(panel, server)));
}

/** A token whose time is over. */
export class TokenExpiredError extends Error {
  override readonly name = "TokenExpiredError";
}

/**
 * Checks a token with the secret of the node that its server is on.
 * @throws {TokenExpiredError} after its end; another error for what is no token, or not of this node.
 */
export async function verifyNodeToken(panel: Panel, token: string): Promise<NodeClaims> {
  const server = panel.state.servers.first("uuid", String(decodeJwt(token)["server_uuid"]));
  if (!server) throw new Error("The token is for a server that is not here.");
  try {
    const { payload } = await jwtVerify(token, secretOf(nodeOf(panel, server)), {
      algorithms: ["HS256"],
      currentDate: new Date(panel.clock.now()),
    });
    return payload as unknown as NodeClaims;
  } catch (error) {
    throw error instanceof errors.JWTExpired ? new TokenExpiredError(error.message) : error;
  }
}

function nodeOf(panel: Panel, server: Readonly<ServerRow>): Readonly<NodeRow> {
  const node = panel.state.nodes.get(server.node_id);
  if (!node) throw new Error(`Server ${server.id} is on node ${server.node_id}, which does not exist.`);
  return node;
}

function secretOf(node: Readonly<NodeRow>): Uint8Array {
  return new TextEncoder().encode(node.daemon_token);
}
