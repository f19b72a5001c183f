import { answerOf } from "@hatchery/express/client";
import { useQuery } from "@tanstack/react-query";
import { hatchery } from "../../api/hatchery.ts";
import { useSettled } from "../../components/use-settled.ts";

/** Asks the shop what the egg's rules say of the typed values whenever the typing pauses. */
export function useStartupCheck(service: string, variables: Readonly<Record<string, string>>) {
  const text = JSON.stringify(variables);
  const settled = useSettled(text);
  const check = useQuery({
    queryKey: ["startup-check", service, settled],
    queryFn: ({ signal }) =>
      answerOf(
        hatchery.POST("/services/{service}/startup/check", {
          params: { path: { service } },
          body: { variables: JSON.parse(settled) },
          signal,
        }),
      ),
    enabled: settled !== "{}",
    placeholderData: (before) => before,
    retry: false,
  });
  return {
    problems: check.data?.problems ?? [],
    /** Whether they are about what is typed now. */
    isCurrent: text === settled && !check.isPlaceholderData,
  };
}
