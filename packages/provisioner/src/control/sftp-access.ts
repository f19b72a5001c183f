import { and, eq } from "drizzle-orm";
import type { ServiceRow } from "../database/rows.ts";
import { customerLinks, panels } from "../database/schema.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import type { SftpAccess } from "../interface/control/files.ts";
import { type Controlled, interactive } from "./controlled-service.ts";

/** Where a server's files are reached with SFTP, and as whom: the node's daemon knows a customer as `account.server`. Two requests. */
export async function sftpAccess(context: EngineContext, { service, server }: Controlled): Promise<SftpAccess> {
  const { sftp_details: details, identifier } = await server.get(interactive);
  const { account, panelUrl } = await accountOf(context, service);
  const alias = "alias" in details && typeof details.alias === "string" ? details.alias : null;
  return {
    host: alias ?? details.ip,
    port: details.port,
    username: account === null ? null : `${account}.${identifier}`,
    panelUrl,
  };
}

async function accountOf(context: EngineContext, { panelId, customerId }: ServiceRow) {
  const [row] = await context.database.db
    .select({ userId: customerLinks.panelUserId, url: panels.url })
    .from(panels)
    .leftJoin(customerLinks, and(eq(customerLinks.panelId, panels.id), eq(customerLinks.customerId, customerId)))
    .where(eq(panels.id, panelId ?? ""));
  if (row === undefined || row.userId === null) return { account: null, panelUrl: row?.url ?? "" };
  const panel = await context.panels.client(panelId ?? "");
  const { username } =
    panel.flavour === "pelican"
      ? await panel.client.application.users.get(row.userId, interactive)
      : await panel.client.application.users.get(row.userId, interactive);
  return { account: username, panelUrl: row.url };
}
