import { createHash } from "node:crypto";
import { and, eq, inArray, ne } from "drizzle-orm";
import type { CustomerRow } from "../database/rows.ts";
import { customerLinks } from "../database/schema.ts";
import { isAccountOf } from "../domain/account-identity.ts";
import type { CustomerLink } from "../domain/customer.ts";
import { matchCustomer } from "../domain/customer-match.ts";
import { customerExternalId } from "../domain/external-id.ts";
import type { Installation } from "../domain/installation.ts";
import { panelAccountOf } from "../domain/panel-account.ts";
import type { PanelUser } from "../domain/panel-server.ts";
import type { UserConflictPolicy } from "../domain/product/product.ts";
import { type CustomerOnPanel, keyOf, type LinkedAccount } from "../panel/panel-accounts.ts";
import type { NewUser, PanelGateway } from "../panel/panel-gateway.ts";
import { PanelProblem } from "../panel/panel-problem.ts";
import { OperationFailure } from "./operation-failure.ts";
import type { OperationRun, StepResult } from "./operation-run.ts";

/** Whose account on which panel, and what to do when the e-mail has one already. */
export interface AccountWanted {
  readonly customer: CustomerRow;
  readonly panelId: string;
  readonly policy: UserConflictPolicy;
}

/**
 * Sees that a customer has an account on a panel and leaves its number as `panelUserId`. No request for a customer that is
 * linked, one for a new one. The user is made first and looked up only when the panel says that something is taken, or when
 * an earlier try may have made it. A link that the panel has contradicted is read first; an account that is gone, or whose number
 * is somebody else's by now, is forgotten and made again.
 */
export async function ensurePanelAccount(run: OperationRun, wanted: AccountWanted): Promise<StepResult> {
  const { customer, panelId, policy } = wanted;
  const onPanel = { customerId: customer.id, panelId };
  const linked = await run.accounts.find(onPanel);
  if (linked !== null && !linked.suspect)
    return { outcome: "already-done", progress: { panelUserId: linked.panelUserId } };
  // What led to the link a moment ago says nothing once it is suspect.
  const key = `${keyOf(onPanel)}${policy}${linked === null ? "" : " confirmed"}`;
  const { result, shared } = await run.accounts.once(key, async () => {
    const kept = linked === null ? null : await confirmed(run, onPanel, linked);
    return kept ?? getAccount(run, wanted);
  });
  return shared ? { ...result, events: [] } : result;
}

/** Null: the account is not there any more. */
async function confirmed(run: OperationRun, link: CustomerOnPanel, linked: LinkedAccount): Promise<StepResult | null> {
  const user = await (await run.gateway(link.panelId)).findUser(linked.panelUserId);
  if (user === null || !isAccountOf(user, linked)) return null;
  await run.accounts.confirm(link, user);
  return { outcome: "already-done", progress: { panelUserId: user.id } };
}

async function getAccount(run: OperationRun, wanted: AccountWanted): Promise<StepResult> {
  const gateway = await run.gateway(wanted.panelId);
  const user = newUser(wanted.customer, run.hatchery);
  if (run.outcomeUnknown) {
    const ours = await gateway.findUserByExternalId(user.externalId);
    if (ours !== null) return link(run, wanted, ours, "created");
  }
  try {
    return await link(run, wanted, await gateway.createUser(user), "created");
  } catch (error) {
    if (!(error instanceof PanelProblem && error.kind === "taken")) throw error;
    return resolveTaken(run, wanted, gateway, user, error);
  }
}

async function resolveTaken(
  run: OperationRun,
  wanted: AccountWanted,
  gateway: PanelGateway,
  user: NewUser,
  problem: PanelProblem,
): Promise<StepResult> {
  const { customer, policy } = wanted;
  if (problem.concerns("external_id")) {
    const ours = await gateway.findUserByExternalId(user.externalId);
    if (ours !== null) return link(run, wanted, ours, "created");
  }
  if (problem.concerns("email")) {
    const users = await gateway.findUsersByEmail(user.email);
    const owners = await ownersOf(run, wanted, users);
    const invited = await run.accounts.invited(gateway.panelId, users);
    const match = matchCustomer({
      customer,
      users,
      policy,
      ownerOf: (id) => owners.get(id) ?? null,
      isInvited: (id) => invited.has(id),
      emailTaken: true,
      installation: run.hatchery,
    });
    if (!match.ok) throw new OperationFailure({ class: "needs-person", ...match.problem });
    if (match.value.kind === "invited") {
      const { id, username } = match.value.user;
      return link(run, wanted, await gateway.adoptUser(id, { ...user, username }), "linked");
    }
    if (match.value.kind !== "create") return link(run, wanted, match.value.user, "linked");
  }
  if (problem.concerns("username")) {
    const another = { ...user, username: panelAccountOf(customer, markOf(user.externalId)).username };
    if (another.username !== user.username) return link(run, wanted, await gateway.createUser(another), "created");
  }
  throw problem;
}

/** Customers that have these accounts by our own links. A number that another user has by now says nothing. */
async function ownersOf(
  run: OperationRun,
  { panelId }: AccountWanted,
  users: readonly PanelUser[],
): Promise<ReadonlyMap<number, string>> {
  const byId = new Map(users.map((user) => [user.id, user]));
  const rows = await run.db
    .select()
    .from(customerLinks)
    .where(and(eq(customerLinks.panelId, panelId), inArray(customerLinks.panelUserId, [...byId.keys()])));
  return new Map(
    rows.flatMap(({ panelUserId, customerId, createdAt, ...row }) => {
      const user = byId.get(panelUserId);
      const known = { ...row, panelUserId, linkedAt: createdAt };
      return user !== undefined && isAccountOf(user, known) ? [[panelUserId, customerId]] : [];
    }),
  );
}

/** Two customers with one account cannot come of this: it is looked for here, and the database refuses the second link. */
async function link(
  run: OperationRun,
  wanted: AccountWanted,
  user: PanelUser,
  origin: CustomerLink["origin"],
): Promise<StepResult> {
  const { customer, panelId } = wanted;
  const owner = (await ownersOf(run, wanted, [user])).get(user.id);
  if (owner !== undefined && owner !== customer.id) throw accountOfAnother(user, owner);
  const account = { panelUserId: user.id, panelUserUuid: user.uuid, origin };
  return {
    outcome: "done",
    progress: { panelUserId: user.id },
    also: async (tx) => {
      // Whoever had the number before has it no more, or it would have been found above.
      const former = await tx
        .delete(customerLinks)
        .where(
          and(
            eq(customerLinks.panelId, panelId),
            eq(customerLinks.panelUserId, user.id),
            ne(customerLinks.customerId, customer.id),
            ne(customerLinks.origin, "shared"),
          ),
        )
        .returning({ customerId: customerLinks.customerId, panelId: customerLinks.panelId });
      for (const each of former) run.accounts.forget(each);
      await tx
        .insert(customerLinks)
        .values({ customerId: customer.id, panelId, ...account, createdAt: run.now() })
        .onConflictDoUpdate({
          target: [customerLinks.customerId, customerLinks.panelId],
          set: { ...account, suspect: false, createdAt: run.now() },
          // One that a host has linked meanwhile stays.
          setWhere: eq(customerLinks.suspect, true),
        });
    },
    events: [
      {
        type: "customer.linked",
        data: { customerId: customer.id, panelId, panelUserId: user.id },
        customerId: customer.id,
        operationId: run.operation.id,
      },
    ],
  };
}

function accountOfAnother(user: PanelUser, owner: string): OperationFailure {
  return new OperationFailure({
    class: "needs-person",
    code: "account_of_another_customer",
    message: `The account ${user.username} is linked to customer ${owner}.`,
    remedy: "Link one of the two customers to another account, or let both share this one with `customers.link`.",
  });
}

function newUser(customer: CustomerRow, installation: Installation): NewUser {
  const externalId = customerExternalId(customer.id, installation);
  if (!externalId.ok) throw new OperationFailure({ class: "permanent", ...externalId.problem });
  const account = panelAccountOf(customer, customer.username === null ? markOf(externalId.value) : "");
  return { ...account, externalId: externalId.value, language: customer.language };
}

/** Of its own for each customer of each installation, the same with every try. */
function markOf(externalId: string): string {
  return createHash("sha256").update(externalId).digest("hex").slice(0, 6);
}
