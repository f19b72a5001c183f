import { answerOf, type components } from "@hatchery/express/client";
import { useQuery } from "@tanstack/react-query";
import { hatchery } from "./hatchery.ts";

export type UsagePeriod = components["schemas"]["UsagePeriod"];

/** What was used of a service since its last closed period; null where nothing is measured. */
export function useOpenUsage(service: string) {
  return useQuery({
    queryKey: ["admin", "open-usage", service],
    queryFn: () => answerOf(hatchery.GET("/services/{service}/usage/open", { params: { path: { service } } })),
  });
}
