import { createHash } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import { customerLinks } from "../../database/schema.ts";
import type { CustomerLink } from "../../domain/customer.ts";
import { matchCustomer } from "../../domain/customer-match.ts";
import { customerExternalId } from "../../domain/external-id.ts";
import type { PanelUser } from "../../domain/panel-server.ts";
import type { NewUser, PanelGateway } from "../../panel/panel-gateway.ts";
import { PanelProblem } from "../../panel/panel-problem.ts";
import { OperationFailure } from "../operation-failure.ts";
import type { ServiceRun, Step, StepResult } from "../operation-run.ts";

/**
 * Sees that the customer has an account on the panel. No request for a customer that is linked, one for a new one. The user is
 * made first and looked up only when the panel says that something is taken, or when an earlier try may have made it.
 */
export const ensurePanelUser: Step = {
  name: "panel-user",
  async run(run) {
    if (run.service.serverId !== null) return { outcome: "already-done" };
    const panelId = run.service.panelId ?? "";
    const linked = await linkOf(run, panelId);
    if (linked !== null) return { outcome: "already-done", progress: { panelUserId: linked } };
    const gateway = await run.gateway(panelId);
    const user = newUser(run);
    if (run.outcomeUnknown) {
      const ours = await gateway.findUserByExternalId(user.externalId);
      if (ours !== null) return link(run, panelId, ours, "created");
    }
    try {
      return link(run, panelId, await gateway.createUser(user), "created");
    } catch (error) {
      if (!(error instanceof PanelProblem && error.kind === "taken")) throw error;
      return resolveTaken(run, panelId, gateway, user, error);
    }
  },
};

async function linkOf(run: ServiceRun, panelId: string): Promise<number | null> {
  const [row] = await run.db
    .select({ id: customerLinks.panelUserId })
    .from(customerLinks)
    .where(and(eq(customerLinks.panelId, panelId), eq(customerLinks.customerId, run.customer.id)));
  return row?.id ?? null;
}

async function resolveTaken(
  run: ServiceRun,
  panelId: string,
  gateway: PanelGateway,
  user: NewUser,
  problem: PanelProblem,
): Promise<StepResult> {
  if (problem.concerns("external_id")) {
    const ours = await gateway.findUserByExternalId(user.externalId);
    if (ours !== null) return link(run, panelId, ours, "created");
  }
  if (problem.concerns("email")) {
    const users = await gateway.findUsersByEmail(user.email);
    const owners = await run.db
      .select()
      .from(customerLinks)
      .where(
        and(
          eq(customerLinks.panelId, panelId),
          inArray(
            customerLinks.panelUserId,
            users.map((each) => each.id),
          ),
        ),
      );
    const match = matchCustomer({
      customer: run.customer,
      users,
      policy: run.product.userConflict,
      ownerOf: (id) => owners.find((owner) => owner.panelUserId === id)?.customerId ?? null,
      emailTaken: true,
    });
    if (!match.ok) throw new OperationFailure({ class: "needs-person", ...match.problem });
    if (match.value.kind !== "create") return link(run, panelId, match.value.user, "linked");
  }
  if (problem.concerns("username")) {
    const another = { ...user, username: nameWithMark(user.username, run.customer.id) };
    if (another.username !== user.username) return link(run, panelId, await gateway.createUser(another), "created");
  }
  throw problem;
}

/** Two customers with one account cannot come of this: the database refuses the second link. */
function link(run: ServiceRun, panelId: string, user: PanelUser, origin: CustomerLink["origin"]): StepResult {
  return {
    outcome: "done",
    progress: { panelUserId: user.id },
    also: async (tx) => {
      await tx
        .insert(customerLinks)
        .values({ customerId: run.customer.id, panelId, panelUserId: user.id, origin, createdAt: run.now() })
        .onConflictDoNothing({ target: [customerLinks.customerId, customerLinks.panelId] });
    },
    events: [
      {
        type: "customer.linked",
        data: { customerId: run.customer.id, panelId, panelUserId: user.id },
        customerId: run.customer.id,
        operationId: run.operation.id,
      },
    ],
  };
}

function newUser({ customer }: ServiceRun): NewUser {
  const externalId = customerExternalId(customer.id);
  if (!externalId.ok) throw new OperationFailure({ class: "permanent", ...externalId.problem });
  const local = customer.email.slice(0, customer.email.lastIndexOf("@"));
  return {
    externalId: externalId.value,
    email: customer.email,
    username: customer.username === null ? nameWithMark(local, customer.id) : fitted(customer.username),
    // The panel wants both names; some customers have one.
    firstName: customer.firstName || fitted(local),
    lastName: customer.lastName || "-",
    language: customer.language,
  };
}

/** The panel's rule for user names: small letters, digits, dashes, dots and underscores, a letter or digit at both ends. */
function fitted(name: string): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9._-]/g, "");
  return plain.replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, "").slice(0, 60) || "customer";
}

/** A name of its own for each customer, the same with every try. */
function nameWithMark(name: string, customerId: string): string {
  const mark = createHash("sha256").update(customerId).digest("hex").slice(0, 6);
  return name.endsWith(`-${mark}`) ? name : `${fitted(name)}-${mark}`;
}
