import { createHash } from "node:crypto";
import type { ClientTransformer } from "../../../client/client-reply.ts";
import { item } from "../../../rendering/transformer.ts";
import type { ActivityRow } from "../../../world/rows/activity.ts";
import { mentionedProperties } from "../activity/activity-texts.ts";
import { userTransformer } from "./user-transformer.ts";

export const activityTransformer: ClientTransformer<Readonly<ActivityRow>> = {
  object: "activity_log",
  attributes: (activity, { user }) => {
    const isOwn = activity.actor_id === user.id;
    return {
      id: createHash("sha1").update(String(activity.id)).digest("hex"),
      batch: activity.batch,
      event: activity.event,
      is_api: activity.api_key_id !== null,
      ip: isOwn || user.root_admin ? activity.ip : null,
      description: activity.description,
      properties: shownProperties(activity.properties, isOwn),
      has_additional_metadata: hasAdditional(activity),
      timestamp: activity.timestamp,
    };
  },
  includes: {
    actor: ({ actor_id }, { state }) =>
      item(userTransformer, actor_id === null ? undefined : state.users.get(actor_id)),
  },
};

/** Lists are counted; a single count is called `count`. Directories get a slash at both ends. */
function shownProperties(properties: Readonly<Record<string, unknown>>, isOwn: boolean): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  const counts: [string, number][] = [];
  for (const [key, value] of Object.entries(properties)) {
    if (key === "ip" && !isOwn) shown[key] = "[hidden]";
    else if (key === "directory" && !isList(value)) shown[key] = normalizeDirectory(value);
    else shown[key] = value;
    if (isList(value)) counts.push([`${key}_count`, Object.keys(value).length]);
  }
  const [only] = counts;
  if (only && counts.length === 1) shown.count = only[1];
  else Object.assign(shown, Object.fromEntries(counts));
  return shown;
}

/** What the text of the event does not mention is additional. */
function hasAdditional({ event, properties }: Readonly<ActivityRow>): boolean {
  const excluded = new Set([...mentionedProperties(event), "ip", "useragent", "using_sftp"]);
  return Object.keys(properties).some((key) => !excluded.has(key));
}

function isList(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function normalizeDirectory(value: unknown): string {
  const inner = (typeof value === "string" ? value : "").replaceAll(/^\/+|\/+$/g, "");
  return `/${inner}/`.replaceAll("//", "/");
}
