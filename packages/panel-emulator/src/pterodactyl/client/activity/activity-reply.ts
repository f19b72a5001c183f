import { clientPageReply } from "../../../client/client-page.ts";
import type { Reply } from "../../../http/reply.ts";
import type { RouteContext } from "../../../http/route.ts";
import { applyFilters, partial } from "../../../lists/filter.ts";
import { applySorts, type Sorts } from "../../../lists/sort.ts";
import type { ActivityRow } from "../../../world/rows/activity.ts";
import { activityTransformer } from "../transformers/activity-transformer.ts";

/** Events that the panel keeps, but does not show. */
const hidden = new Set(["server:file.upload"]);

const sorts: Sorts<Readonly<ActivityRow>> = { timestamp: (row) => row.timestamp };

/**
 * A page of activity: filtered and sorted as asked, else the oldest first.
 * @param refusedFirst What is refused first when neither the filter nor the sort is one of the list.
 */
export function activityReply(
  context: RouteContext,
  rows: readonly Readonly<ActivityRow>[],
  refusedFirst: "filter" | "sort",
): Reply {
  const { input } = context.request;
  if (refusedFirst === "sort") applySorts([], input, sorts);
  const shown = rows.filter(({ event }) => !hidden.has(event));
  const filtered = applyFilters(shown, input, { event: partial((row) => row.event) });
  const sorted = applySorts(filtered, input, sorts);
  return clientPageReply(context, {
    transformer: activityTransformer,
    rows: sorted,
    perPage: { usual: 25, most: 100 },
    linksKeepQuery: true,
  });
}
