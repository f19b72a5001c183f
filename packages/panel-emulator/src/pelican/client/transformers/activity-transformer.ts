import { createHash } from "node:crypto";
import type { ClientTransformer } from "../../../client/client-reply.ts";
import { item } from "../../../rendering/transformer.ts";
import type { ActivityRow } from "../../../world/rows/activity.ts";
import { mentionedProperties } from "../activity/activity-texts.ts";
import { shownProperties } from "../activity/shown-properties.ts";
import { userTransformer } from "./user-transformer.ts";

export const activityTransformer: ClientTransformer<Readonly<ActivityRow>> = {
  object: "activity_log",
  attributes: (activity, { user }) => ({
    id: createHash("sha1").update(String(activity.id)).digest("hex"),
    event: activity.event,
    is_api: activity.api_key_id !== null,
    ip: activity.actor_id === user.id || user.root_admin ? activity.ip : null,
    description: activity.description,
    properties: shownProperties(activity.properties),
    has_additional_metadata: hasAdditional(activity),
    timestamp: activity.timestamp,
  }),
  includes: {
    actor: ({ actor_id }, { state }) =>
      item(userTransformer, actor_id === null ? undefined : state.users.get(actor_id)),
  },
};

/** What the text of the event does not mention is additional. */
function hasAdditional({ event, properties }: Readonly<ActivityRow>): boolean {
  const { count = 1 } = shownProperties(properties) as { readonly count?: number };
  const excluded = new Set([...mentionedProperties(event, count), "ip", "useragent", "using_sftp"]);
  return Object.keys(properties).some((key) => !excluded.has(key));
}
