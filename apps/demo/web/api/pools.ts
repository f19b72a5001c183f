import { answerOf, type components } from "@hatchery/express/client";
import { useQuery } from "@tanstack/react-query";
import { hatchery } from "./hatchery.ts";
import type { OptionValues } from "./offers.ts";
import type { UpgradeTarget } from "./services.ts";

type Schemas = components["schemas"];

export type PoolUsage = Schemas["PoolUsage"];
export type PoolTerms = Schemas["PoolTerms"];
export type PoolPlan = Schemas["PoolPlan"];
export type BudgetName = keyof PoolUsage["used"];
export type ServerInPool = Schemas["ServerInPool"];
export type CustomerServiceDetails = Schemas["CustomerServiceDetails"];

export function useServersInPool(pool: string) {
  return useQuery({
    queryKey: ["services", pool, "servers"],
    queryFn: () =>
      answerOf(hatchery.GET("/services/{service}/servers", { params: { ...at(pool), query: { limit: 200 } } })),
    refetchInterval: 2000,
  });
}

export const poolCommands = {
  /** Under the same key the same server is made once, however often it is sent. */
  make: (pool: string, server: ServerInPool, key: string) =>
    answerOf(
      hatchery.POST("/services/{service}/servers", {
        params: at(pool),
        body: server,
        headers: { "idempotency-key": key },
      }),
    ),
  resize: (server: string, options: OptionValues, acceptDataLoss: boolean) =>
    answerOf(
      hatchery.POST("/services/{service}/resize", {
        params: at(server),
        body: { options: { ...options }, acceptDataLoss },
      }),
    ),
  delete: (server: string) => answerOf(hatchery.POST("/services/{service}/delete", { params: at(server), body: {} })),
};

/** What another product or other options would make of a pool, and what has to go first. */
export function planPool(pool: string, upgrade: UpgradeTarget): Promise<PoolPlan> {
  const { product, options } = upgrade;
  return answerOf(
    hatchery.POST("/services/{service}/pool-plan", {
      params: at(pool),
      body: { upgrade: { ...(product && { product }), ...(options && { options }) } },
    }),
  );
}

function at(service: string) {
  return { path: { service } };
}
