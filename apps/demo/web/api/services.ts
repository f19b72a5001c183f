import { useQuery } from "@tanstack/react-query";
import type { CustomerCommandResult, CustomerOperation, CustomerService, Page, UpgradePlan } from "./model.ts";
import type { OptionValues } from "./offers.ts";
import { request } from "./request.ts";

/** Where something about one of the customer's services is. */
export function servicePath(service: string, rest = ""): string {
  return `/hatchery/services/${encodeURIComponent(service)}${rest}`;
}

const busyStates: readonly CustomerService["state"][] = ["pending", "installing"];

export function useServices() {
  return useQuery({
    queryKey: ["services"],
    queryFn: () => request<Page<CustomerService>>("GET", "/hatchery/services", { query: { limit: 200 } }),
    refetchInterval: (query) =>
      query.state.data?.items.some((service) => busyStates.includes(service.state)) ? 1500 : 10_000,
  });
}

export function useService(id: string) {
  return useQuery({
    queryKey: ["services", id],
    queryFn: () => request<CustomerService>("GET", servicePath(id)),
    refetchInterval: (query) => (query.state.data && busyStates.includes(query.state.data.state) ? 1500 : 5000),
  });
}

export function useServiceOperations(id: string) {
  return useQuery({
    queryKey: ["services", id, "operations"],
    queryFn: () => request<Page<CustomerOperation>>("GET", servicePath(id, "/operations")),
    refetchInterval: 5000,
  });
}

export function useOperation(id: string) {
  return useQuery({
    queryKey: ["operations", id],
    queryFn: () => request<CustomerOperation>("GET", `/hatchery/operations/${id}`),
    refetchInterval: (query) => (isOver(query.state.data) ? false : 2000),
  });
}

/** Whether nothing more will happen to an operation by itself. */
export function isOver(operation: CustomerOperation | undefined): boolean {
  return operation !== undefined && !["waiting", "running"].includes(operation.status);
}

export interface UpgradeTarget {
  readonly product?: string;
  readonly egg?: string;
  readonly options?: OptionValues;
}

export const serviceCommands = {
  rename: (id: string, name: string) => command(id, "/rename", { name }),
  renew: (id: string) => command(id, "/renew", {}),
  reinstall: (id: string, egg: string, acceptDataLoss: boolean) => command(id, "/reinstall", { egg, acceptDataLoss }),
  upgrade: (id: string, target: UpgradeTarget, acceptDataLoss: boolean) =>
    command(id, "/upgrade", { ...target, acceptDataLoss }),
};

/** The planner's answer without what is the host's business alone. */
export type CustomerUpgradePlan = Omit<UpgradePlan, "environment" | "calls">;

export function planUpgrade(id: string, target: UpgradeTarget): Promise<CustomerUpgradePlan> {
  return request("POST", servicePath(id, "/upgrade-plan"), { body: target });
}

function command(id: string, rest: string, body: unknown): Promise<CustomerCommandResult> {
  return request("POST", servicePath(id, rest), { body });
}
