import { createHash } from "node:crypto";
import type { DaemonManners } from "../flavour/flavour.ts";

export const tokenId: DaemonManners["tokenId"] = (user, server) =>
  createHash("sha256").update(`${user.id}${server.uuid}`).digest("hex");

export const tokenClaims: DaemonManners["tokenClaims"] = (_panel, { user }) => ({ user_uuid: user.uuid });
