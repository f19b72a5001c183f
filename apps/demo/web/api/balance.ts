import { newIdempotencyKey } from "@hatchery/express/client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { CustomerService } from "./model.ts";
import { request } from "./request.ts";
import { setClockAhead } from "./shop-clock.ts";

/** A server that is paid by the hour. Amounts are cents, down to a fraction. */
export interface HourlyServer {
  readonly id: string;
  readonly name: string | null;
  readonly state: CustomerService["state"];
  readonly perHour: number;
  /** Until it ends. */
  readonly setAside: number;
  /** What it has used since what was charged last. */
  readonly unpaid: number;
  /** Suspended because nothing was left. */
  readonly stopped: boolean;
}

interface BalanceEntry {
  readonly reference: string;
  readonly kind: "paid-in" | "set-aside" | "given-back" | "used";
  readonly service: string | null;
  readonly cents: number;
  readonly at: string;
}

/** What somebody has to spend by the hour, and where it went; the newest entries first. */
export interface Balance {
  readonly currency: string;
  readonly cents: number;
  readonly servers: readonly HourlyServer[];
  readonly entries: readonly BalanceEntry[];
  readonly clockAheadMs: number;
}

const balanceKey = ["balance"] as const;

export function useBalance({ enabled = true }: { readonly enabled?: boolean } = {}) {
  return useQuery({
    queryKey: balanceKey,
    queryFn: async () => {
      const balance = await request<Balance>("GET", "/balance");
      setClockAhead(balance.clockAheadMs);
      return balance;
    },
    refetchInterval: 3000,
    enabled,
  });
}

function useBalanceChange<Input>(change: (input: Input) => Promise<Balance>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (balance) => {
      queries.setQueryData(balanceKey, balance);
      return queries.invalidateQueries({ queryKey: ["services"] });
    },
  });
}

export function useTopUp() {
  return useBalanceChange((cents: number) =>
    request<Balance>("POST", "/balance/top-ups", { body: { cents, reference: newIdempotencyKey() } }),
  );
}

/** Ends a server that is paid by the hour. */
export function useEndServer(service: string) {
  return useBalanceChange<void>(() => request("POST", `/balance/servers/${encodeURIComponent(service)}/end`));
}

interface Balances {
  readonly currency: string;
  readonly balances: readonly {
    readonly customer: string;
    readonly cents: number;
    readonly setAside: number;
    readonly servers: number;
  }[];
}

/** What everybody has, for the administration. */
export function useBalances() {
  return useQuery({
    queryKey: ["admin", "balances"],
    queryFn: () => request<Balances>("GET", "/balances"),
  });
}
