import { createHash } from "node:crypto";
import type { DaemonManners } from "../flavour/flavour.ts";

export const tokenId: DaemonManners["tokenId"] = (user, server) =>
  createHash("md5").update(`${user.id}${server.uuid}`).digest("hex");

export const tokenClaims: DaemonManners["tokenClaims"] = (panel, { user }) => ({
  aud: [panel.url],
  user_uuid: user.uuid,
  user_id: user.id,
});
