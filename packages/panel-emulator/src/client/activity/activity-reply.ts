import type { Reply } from "../../http/reply.ts";
import type { RouteContext } from "../../http/route.ts";
import { applyFilters, partial } from "../../lists/filter.ts";
import { applySorts } from "../../lists/sort.ts";
import type { ActivityRow } from "../../world/rows/activity.ts";
import { clientPageReply } from "../client-page.ts";
import { activityTransformer } from "../transformers/activity-transformer.ts";

/** Events that the panel keeps, but does not show. */
const hidden = new Set(["server:file.upload"]);

/** A page of activity: filtered and sorted as asked, else the oldest first. */
export function activityReply(context: RouteContext, rows: readonly Readonly<ActivityRow>[]): Reply {
  const { input } = context.request;
  const shown = rows.filter(({ event }) => !hidden.has(event));
  const filtered = applyFilters(shown, input, { event: partial((row) => row.event) });
  const sorted = applySorts(filtered, input, { timestamp: (row) => row.timestamp });
  return clientPageReply(context, {
    transformer: activityTransformer,
    rows: sorted,
    perPage: { usual: 25, most: 100 },
    linksKeepQuery: true,
  });
}
