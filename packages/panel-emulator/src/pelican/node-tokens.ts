import { createHash } from "node:crypto";
import { daemonAddress } from "../daemon/daemon-address.ts";
import type { DaemonManners } from "../flavour/flavour.ts";

export const tokenId: DaemonManners["tokenId"] = (user, server) =>
  createHash("sha256").update(`${user.id}${server.uuid}`).digest("hex");

export const tokenClaims: DaemonManners["tokenClaims"] = (panel, { server, user, purpose }) => ({
  aud: [daemonAddress(panel, server)],
  user_uuid: user.uuid,
  scope: purpose,
});
