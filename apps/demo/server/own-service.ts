import { isProvisionerError, type Provisioner, type ServiceDetails } from "@hatchery/provisioner";
import type { Account } from "./accounts.ts";

/** A service that is somebody's own, or any for an administrator; null: for them there is none. */
export async function ownService(
  provisioner: Provisioner,
  account: Account,
  id: string,
): Promise<ServiceDetails | null> {
  try {
    const service = await provisioner.services.get(id);
    return account.role === "admin" || service.customerId === account.id ? service : null;
  } catch (error) {
    if (isProvisionerError(error) && error.code === "service_not_found") return null;
    throw error;
  }
}
