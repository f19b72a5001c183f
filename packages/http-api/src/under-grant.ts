import {
  type CommandContext,
  type CommandResult,
  type Grant,
  type GrantEndings,
  type GrantKind,
  type GrantTerms,
  isProvisionerError,
  NotFoundError,
  type Provisioner,
} from "@hatchery/provisioner";
import { RequestError } from "@hatchery/provisioner/http";
import type { EntitlingHook, HookContext, PaymentHooks, Refusal, Verdict } from "./hooks.ts";
import type { Identity } from "./identity.ts";
import type { ApiRequest } from "./routing/api-request.ts";

/** A customer's request that the host has to allow. */
interface CustomerRequest {
  readonly provisioner: Provisioner;
  readonly identity: Identity;
  readonly customer: string;
  readonly request: ApiRequest;
  readonly reference: string;
  readonly command: CommandContext;
}

/** What is asked for, of whom, and what is done with a yes. */
interface Granting<
  Kind extends GrantKind,
  Asked extends readonly unknown[],
  Allowed extends { readonly allowed: true },
> {
  readonly kind: Kind;
  readonly service?: string;
  readonly hooks: EntitlingHook<Asked, Allowed, unknown> | PaymentHooks<Asked, Allowed, unknown>;
  /** Whether the command would be taken: nobody is asked for money for what would be refused. Answers what has done it already. */
  check(): Promise<CommandResult | null>;
  ask(
    hook: (...asked: [...Asked, HookContext<unknown>]) => Verdict<Allowed>,
    context: HookContext<unknown>,
  ): Verdict<Allowed>;
  /** Plain JSON, kept until the end. */
  terms(allowed: Allowed): GrantTerms<Kind>;
  give(terms: GrantTerms<Kind>, command: CommandContext): Promise<CommandResult>;
}

/** How often somebody who waits for the host's answer is said to be alive, in ms. */
const aliveEveryMs = 1000;

/** The hook that offers something to customers. @throws RequestError `not_for_customers` if the host has given none. */
export function offered<Hooks>(hooks: Hooks | undefined, name: "ordering" | "renewal" | "upgrades"): Hooks {
  if (hooks === undefined)
    throw new RequestError("not_for_customers", `This host does not offer ${name} to customers.`);
  return hooks;
}

/**
 * Carries out a command that the host has to allow: check it, ask the host, store it. The steps are rows under the request's reference,
 * so that a repetition goes on where a request has died, with what the host said then.
 *
 * @throws RequestError `not_entitled` with the host's own words
 */
export async function underGrant<
  Kind extends GrantKind,
  Asked extends readonly unknown[],
  Allowed extends { readonly allowed: true },
>(request: CustomerRequest, granting: Granting<Kind, Asked, Allowed>): Promise<CommandResult> {
  const { provisioner, reference, customer } = request;
  const { kind, service } = granting;
  const before = await grantOf(provisioner, reference);
  if (before?.operationId == null) {
    const done = await granting.check();
    if (done !== null) return done;
  }
  const { grant, next } = await provisioner.grants.open({
    reference,
    kind,
    customer,
    refundable: endingsOf(granting.hooks) !== null,
    ...(service === undefined ? {} : { service }),
  });
  const terms = next === "ask" ? await ask(request, granting) : grant.terms;
  try {
    // It was opened under this kind, and what has ended without terms is not given any more.
    const result = await granting.give((terms ?? {}) as GrantTerms<Kind>, {
      ...request.command,
      reference,
      grant: reference,
    });
    // When something else has done it, nothing was used.
    await provisioner.grants.abandon(reference);
    return result;
  } catch (error) {
    if (isProvisionerError(error) && error.status < 500) await provisioner.grants.abandon(reference);
    throw error;
  }
}

async function ask<
  Kind extends GrantKind,
  Asked extends readonly unknown[],
  Allowed extends { readonly allowed: true },
>(
  { provisioner, identity, customer, request, reference }: CustomerRequest,
  { hooks, ask: put, terms }: Granting<Kind, Asked, Allowed>,
): Promise<GrantTerms | null> {
  const { grants } = provisioner;
  const hook = "authorize" in hooks ? hooks.authorize.bind(hooks) : hooks.entitle.bind(hooks);
  const alive = setInterval(() => void grants.keep(reference).catch(() => {}), aliveEveryMs);
  let verdict: Allowed | Refusal;
  try {
    verdict = await put(hook, { identity, customer, reference, ...request.shown });
  } catch (error) {
    // It may have taken hold of money before it threw.
    await grants.abandon(reference);
    throw error;
  } finally {
    clearInterval(alive);
  }
  if (verdict.allowed) return (await grants.allow(reference, terms(verdict))).terms;
  await grants.refuse(reference);
  throw notEntitled(verdict);
}

function notEntitled({ message, remedy, status }: Refusal): RequestError {
  return new RequestError("not_entitled", message, {
    ...(remedy === undefined ? {} : { remedy }),
    ...(status === undefined ? {} : { status }),
  });
}

async function grantOf(provisioner: Provisioner, reference: string): Promise<Grant | null> {
  try {
    return await provisioner.grants.get(reference);
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    throw error;
  }
}

/** How the host wants to be told of the end of what it allowed; null if it does not. */
export function endingsOf(hooks: object | undefined): GrantEndings | null {
  if (hooks === undefined || !("settle" in hooks || "release" in hooks)) return null;
  const { settle, release } = hooks as GrantEndings;
  return {
    ...(settle === undefined ? {} : { settle: settle.bind(hooks) }),
    ...(release === undefined ? {} : { release: release.bind(hooks) }),
  };
}
