import type { CustomerOperation, CustomerService } from "../api/model.ts";
import type { TimelineEntry } from "../components/timeline.tsx";
import { useI18n } from "../i18n/i18n.tsx";

/** When each event happened, by its type. */
export type Instants = Readonly<Record<string, string>>;

const stages = ["queued", "creating", "installing", "running"] as const;

function reached(operation: CustomerOperation, service: CustomerService): number {
  if (operation.status === "succeeded") return 4;
  if (service.state === "active") return 3;
  // A server that has an address is there; what is left is its game.
  if (service.state === "installing" || service.addresses.length > 0) return 2;
  return operation.startedAt ? 1 : 0;
}

/** The four stages of an order, each with the time it took or has taken so far. */
export function useProgressEntries(
  operation: CustomerOperation,
  service: CustomerService,
  instants: Instants,
  now: Date,
): readonly TimelineEntry[] {
  const { t, format } = useI18n();
  const current = reached(operation, service);
  const failed = operation.status === "failed" || operation.status === "cancelled";
  const begun = [
    operation.createdAt,
    operation.startedAt,
    instants["service.installing"] ?? operation.steps.find((step) => step.outcome === "waits")?.startedAt ?? null,
    service.activatedAt ?? instants["service.activated"] ?? null,
  ];
  const since = (stage: number) => {
    const start = begun[stage];
    return start ? now.getTime() - new Date(start).getTime() : 0;
  };

  function waiting(stage: number): string {
    const time = format.duration(since(stage));
    if (operation.waitsFor) return t.progress.waits[operation.waitsFor](time);
    if (stage === 2) return t.progress.waits.installation(time);
    return operation.status === "running" ? t.progress.working(time) : t.progress.queued(time);
  }

  return stages.map((stage, index) => {
    const [start, end] = [begun[index], begun[index + 1]];
    const took = start && end ? new Date(end).getTime() - new Date(start).getTime() : null;
    const state = index < current ? "done" : index > current ? "later" : failed ? "failed" : "now";
    return {
      key: stage,
      state,
      title: t.progress.steps[stage],
      duration: state === "done" && took !== null ? format.duration(took) : undefined,
      detail: state === "now" ? waiting(index) : undefined,
    };
  });
}
