import { NotFoundError, type OperationDetails, type Provisioner } from "@hatchery/provisioner";
import { InvalidRequestError, RequestError } from "@hatchery/provisioner/http";
import type { Request } from "express";
import type { Identity } from "../identity.ts";
import type { Access, SubjectOf } from "./access.ts";

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
  request: Request,
  provisioner: Provisioner,
): Promise<Subject> {
  if (access === "admin" || access === "offer") return {};
  const customer = identity.role === "customer" ? identity.customer : customerInQuery(request);
  if (access === "customer") {
    if (customer !== null) return { customer };
    throw new InvalidRequestError([
      { in: "query", pointer: "/customer", code: "missing", message: "Administrators have to say for which customer." },
    ]);
  }
  if (access === "service-owner") {
    const service = await provisioner.services.get(String(request.params.service));
    if (customer !== null && customer !== service.customerId)
      throw new NotFoundError("service", String(request.params.service));
    return { service, customer: service.customerId };
  }
  const operation = await provisioner.operations.get(String(request.params.operation));
  const owner = await ownerOf(operation, provisioner);
  if (owner === null || (customer !== null && customer !== owner))
    throw new NotFoundError("operation", String(request.params.operation));
  return { operation, customer: owner };
}

/** What was done to a service belongs to whom the service belongs to now, whoever it was done for. */
async function ownerOf(operation: OperationDetails, provisioner: Provisioner): Promise<string | null> {
  if (operation.serviceId === null) return operation.customerId;
  return (await provisioner.services.get(operation.serviceId)).customerId;
}

function customerInQuery(request: Request): string | null {
  const { customer } = request.query;
  return typeof customer === "string" && customer !== "" ? customer : null;
}
