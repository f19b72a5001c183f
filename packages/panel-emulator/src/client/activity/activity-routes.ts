import type { Reply } from "../../http/reply.ts";
import type { Route, RouteContext } from "../../http/route.ts";
import { applyFilters, partial } from "../../lists/filter.ts";
import { applySorts, type Sorts } from "../../lists/sort.ts";
import type { ActivityRow } from "../../world/rows/activity.ts";
import { clientPageReply } from "../client-page.ts";
import type { ClientTransformer } from "../client-reply.ts";
import { clientRoute } from "../client-route.ts";
import { serverRoute } from "../server-route.ts";

/** Events that the panel keeps, but does not show. */
const hidden = new Set(["server:file.upload"]);

/** What happened in the same second stays in its order. */
const sorts: Sorts<Readonly<ActivityRow>> = {
  timestamp: (row) => `${row.timestamp} ${String(row.id).padStart(12, "0")}`,
};

interface ActivityList {
  readonly transformer: ClientTransformer<Readonly<ActivityRow>>;
  readonly rows: readonly Readonly<ActivityRow>[];
  readonly refusedFirst: "filter" | "sort";
}

/** What happened to an account and to a server. */
export const createActivityRoutes = (transformer: ActivityList["transformer"]): readonly Route[] => [
  clientRoute({
    method: "GET",
    path: "/account/activity",
    operation: "listAccountActivity",
    handle: (context) =>
      activityReply(context, {
        transformer,
        rows: context.panel.state.activity.by("subject_user_id", context.identity.user.id),
        refusedFirst: "filter",
      }),
  }),
  serverRoute({
    method: "GET",
    path: "/activity",
    operation: "listServerActivity",
    permission: "activity.read",
    handle: (context) =>
      activityReply(context, {
        transformer,
        rows: context.panel.state.activity.by("subject_server_id", context.server.id),
        refusedFirst: "sort",
      }),
  }),
];

/**
 * A page of activity: filtered and sorted as asked, else the oldest first.
 * @param refusedFirst What is refused first when neither the filter nor the sort is one of the list.
 */
function activityReply(context: RouteContext, { transformer, rows, refusedFirst }: ActivityList): Reply {
  const { input } = context.request;
  if (refusedFirst === "sort") applySorts([], input, sorts);
  const shown = rows.filter(({ event }) => !hidden.has(event));
  const filtered = applyFilters(shown, input, { event: partial((row) => row.event) });
  const sorted = applySorts(filtered, input, sorts);
  return clientPageReply(context, {
    transformer,
    rows: sorted,
    perPage: { usual: 25, most: 100 },
    linksKeepQuery: true,
  });
}
