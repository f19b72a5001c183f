import { pageOf, usagePeriodAnswer, usageQuery } from "@hatchery/provisioner/http";
import { usageAsCsv } from "../../csv/usage-as-csv.ts";
import { csv, json } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";

const tag = "Usage";

export const usageRoutes = [
  defineRoute({
    id: "listUsage",
    method: "get",
    path: "/admin/usage",
    tag,
    summary: "What services have used: closed periods, oldest first",
    description:
      "Periods never change, and none of a service is missing between two. `after` takes the `id` of the last one that was read, and misses none.",
    access: "admin",
    query: usageQuery,
    answer: json(pageOf(usagePeriodAnswer)),
    handle: ({ provisioner, query }) => provisioner.usage.periods(query),
  }),
  defineRoute({
    id: "exportUsage",
    method: "get",
    path: "/admin/exports/usage",
    tag,
    summary: "Closed periods as a CSV file, oldest first",
    description: "All that the filters find, in UTF-8 with a header. Times are whole ms.",
    access: "admin",
    query: usageQuery.omit({ cursor: true, limit: true }),
    answer: csv("usage.csv"),
    handle: ({ provisioner, query }) => usageAsCsv(provisioner, query),
  }),
];
