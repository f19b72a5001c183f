import { durationMs } from "../duration.ts";
import type { Service } from "../service.ts";
import type { LifecyclePolicy, Reminder } from "./lifecycle-policy.ts";

/** What the policy decides by. */
export interface LifecycleFacts
  extends Pick<Service, "state" | "expiresAt" | "cancelledAt" | "suspendedAt" | "suspensionReason"> {
  /** Reminders up to this instant are sent or not wanted: set to now when the service is made or renewed, then to each reminder's instant. */
  readonly remindedUntil: Date;
}

/** The next thing that the policy wants, and when. */
export type LifecycleAction =
  | { readonly kind: "remind"; readonly at: Date; readonly reminder: Reminder; readonly of: Date }
  | { readonly kind: "expire"; readonly at: Date }
  | { readonly kind: "terminate"; readonly at: Date };

/**
 * What comes next in the life of a service; null: nothing by itself. The instant may have passed: after a downtime, carry out
 * what this says, record it, and ask again until it lies ahead, and everything missed is done once and in order. Instants
 * only, so that no change of the clocks matters. A termination counts from the confirmed suspension and never comes before it.
 */
export function nextAction(policy: LifecyclePolicy, facts: LifecycleFacts): LifecycleAction | null {
  const actions = [...reminders(policy, facts), ...endings(policy, facts)];
  return actions.reduce<LifecycleAction | null>(
    (first, action) => (first === null || action.at < first.at ? action : first),
    null,
  );
}

/** The instant at which a scheduler has to look at a service again; null: never. */
export function dueAt(policy: LifecyclePolicy, facts: LifecycleFacts): Date | null {
  return nextAction(policy, facts)?.at ?? null;
}

/** Whether a service is deleted at the end of its paid time because it was cancelled. */
export function endsWithTerm(
  { atExpiry, whenCancelled }: LifecyclePolicy,
  { cancelledAt }: Pick<LifecycleFacts, "cancelledAt">,
): boolean {
  return cancelledAt !== null && atExpiry !== "nothing" && whenCancelled !== "as-expired";
}

/** When a service expires in effect, the grace included; null while it does not. */
export function expiryActionAt(
  { atExpiry, suspendAfter }: LifecyclePolicy,
  { state, expiresAt }: LifecycleFacts,
): Date | null {
  return state === "active" && expiresAt !== null && atExpiry !== "nothing" ? later(expiresAt, suspendAfter) : null;
}

/** When a service is terminated by itself; null while it is not to be. One that was cancelled ends with its paid time, without grace. */
export function terminationAt(policy: LifecyclePolicy, facts: LifecycleFacts): Date | null {
  const { expiresAt } = facts;
  if (endsWithTerm(policy, facts) && expiresAt !== null && (facts.state === "active" || facts.state === "suspended"))
    return expiresAt;
  if (policy.atExpiry === "terminate") return expiryActionAt(policy, facts);
  const { state, suspensionReason, suspendedAt } = facts;
  const counts = state === "suspended" && suspensionReason === "expired" && suspendedAt !== null;
  return counts && policy.terminateAfter !== null ? later(suspendedAt, policy.terminateAfter) : null;
}

function endings(policy: LifecyclePolicy, facts: LifecycleFacts): readonly LifecycleAction[] {
  const expiry = endsWithTerm(policy, facts) ? null : expiryActionAt(policy, facts);
  if (expiry !== null) return [{ kind: "expire", at: expiry }];
  const termination = terminationAt(policy, facts);
  return termination === null ? [] : [{ kind: "terminate", at: termination }];
}

function reminders(policy: LifecyclePolicy, facts: LifecycleFacts): readonly LifecycleAction[] {
  const isToBePaid = facts.state === "active" && facts.cancelledAt === null;
  const expiry = isToBePaid ? facts.expiresAt : null;
  return policy.reminders.flatMap((reminder): readonly LifecycleAction[] => {
    const of = reminder.before === "expiry" ? expiry : terminationAt(policy, facts);
    if (of === null) return [];
    const at = new Date(of.getTime() - durationMs(reminder.by));
    return at > facts.remindedUntil ? [{ kind: "remind", at, reminder, of }] : [];
  });
}

function later(instant: Date, duration: string): Date {
  return new Date(instant.getTime() + durationMs(duration));
}
