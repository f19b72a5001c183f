import { NotFoundError, type OperationDetails, type Provisioner } from "@hatchery/provisioner";
import { InvalidRequestError, RequestError } from "@hatchery/provisioner/http";
import type { Identity } from "../identity.ts";
import type { Access, SubjectOf } from "./access.ts";

/** The parts of a request that say what it is about. */
export interface Address {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
}

/** What a route is about. */
export type Subject = Partial<SubjectOf["service-owner"] & SubjectOf["operation-owner"]>;

/**
 * Decides whether somebody may use a route, by role alone: nothing is read.
 * @throws RequestError `forbidden`
 */
export function authorizeRole(access: Access, identity: Identity): void {
  if (identity.role === "admin" || access === "offer") return;
  if (identity.role === "customer" && access !== "admin") return;
  throw new RequestError("forbidden", `A ${identity.role} may not use this.`);
}

/**
 * Finds what a route is about and whose it is. What belongs to another customer is answered exactly as if it did not exist.
 * @throws NotFoundError, InvalidRequestError
 */
export async function findSubject(
  access: Access,
  identity: Identity,
  { params, query }: Address,
  provisioner: Provisioner,
): Promise<Subject> {
  if (access === "admin" || access === "offer") return {};
  const customer = identity.role === "customer" ? identity.customer : customerInQuery(query);
  if (access === "customer") {
    if (customer !== null) return { customer };
    throw new InvalidRequestError([
      { in: "query", pointer: "/customer", code: "missing", message: "Administrators have to say for which customer." },
    ]);
  }
  if (access === "service-owner") {
    const service = await provisioner.services.get(String(params.service));
    if (customer !== null && customer !== service.customerId)
      throw new NotFoundError("service", String(params.service));
    return { service, customer: service.customerId };
  }
  const operation = await provisioner.operations.get(String(params.operation));
  const owner = await ownerOf(operation, provisioner);
  if (owner === null || (customer !== null && customer !== owner))
    throw new NotFoundError("operation", String(params.operation));
  return { operation, customer: owner };
}

/** What was done to a service belongs to whom the service belongs to now, whoever it was done for. */
async function ownerOf(operation: OperationDetails, provisioner: Provisioner): Promise<string | null> {
  if (operation.serviceId === null) return operation.customerId;
  return (await provisioner.services.get(operation.serviceId)).customerId;
}

function customerInQuery({ customer }: Address["query"]): string | null {
  return typeof customer === "string" && customer !== "" ? customer : null;
}
