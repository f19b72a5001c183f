import { answerOf, type paths } from "@hatchery/express/client";
import { useQuery } from "@tanstack/react-query";
import { hatchery } from "./hatchery.ts";
import type { CustomerOperation, CustomerService } from "./model.ts";

const busyStates: readonly CustomerService["state"][] = ["pending", "installing"];

export function useServices() {
  return useQuery({
    queryKey: ["services"],
    queryFn: () => answerOf(hatchery.GET("/services", { params: { query: { limit: 200 } } })),
    refetchInterval: (query) =>
      query.state.data?.items.some((service) => busyStates.includes(service.state)) ? 1500 : 10_000,
  });
}

export function useService(id: string) {
  return useQuery({
    queryKey: ["services", id],
    queryFn: () => answerOf(hatchery.GET("/services/{service}", at(id))),
    refetchInterval: (query) => (query.state.data && busyStates.includes(query.state.data.state) ? 1500 : 5000),
  });
}

export function useServiceOperations(id: string) {
  return useQuery({
    queryKey: ["services", id, "operations"],
    queryFn: () => answerOf(hatchery.GET("/services/{service}/operations", at(id))),
    refetchInterval: (query) => (query.state.data?.items.every(isOver) === false ? 1500 : 5000),
  });
}

export function useOperation(id: string) {
  return useQuery({
    queryKey: ["operations", id],
    queryFn: () => answerOf(hatchery.GET("/operations/{operation}", { params: { path: { operation: id } } })),
    refetchInterval: (query) => (isOver(query.state.data) ? false : 2000),
  });
}

/** Whether nothing more will happen to an operation by itself. */
export function isOver(operation: CustomerOperation | undefined): boolean {
  return operation !== undefined && !["waiting", "running"].includes(operation.status);
}

export type UpgradeTarget = NonNullable<
  paths["/services/{service}/upgrade-plan"]["post"]["requestBody"]
>["content"]["application/json"];

export const serviceCommands = {
  rename: (id: string, name: string) =>
    answerOf(hatchery.POST("/services/{service}/rename", { ...at(id), body: { name } })),
  renew: (id: string) => answerOf(hatchery.POST("/services/{service}/renew", { ...at(id), body: {} })),
  cancelAtEnd: (id: string) => answerOf(hatchery.POST("/services/{service}/cancel-at-end", { ...at(id), body: {} })),
  keep: (id: string) => answerOf(hatchery.POST("/services/{service}/keep", { ...at(id), body: {} })),
  /** Without an egg: the same one again. */
  reinstall: (id: string, egg: string | null, acceptDataLoss: boolean) =>
    answerOf(
      hatchery.POST("/services/{service}/reinstall", { ...at(id), body: { ...(egg && { egg }), acceptDataLoss } }),
    ),
  upgrade: (id: string, target: UpgradeTarget, acceptDataLoss: boolean) =>
    answerOf(hatchery.POST("/services/{service}/upgrade", { ...at(id), body: { ...target, acceptDataLoss } })),
  power: (id: string, signal: "start" | "stop" | "restart" | "kill") =>
    answerOf(hatchery.POST("/services/{service}/power", { ...at(id), body: { signal } })),
  command: (id: string, command: string) =>
    answerOf(hatchery.POST("/services/{service}/command", { ...at(id), body: { command } })),
};

export type CustomerUpgradePlan = Awaited<ReturnType<typeof planUpgrade>>;

export function planUpgrade(id: string, target: UpgradeTarget) {
  return answerOf(hatchery.POST("/services/{service}/upgrade-plan", { ...at(id), body: target }));
}

function at(service: string) {
  return { params: { path: { service } } };
}
