import type { Customer } from "../../api/model.ts";

export function nameOf({ firstName, lastName }: Pick<Customer, "firstName" | "lastName">): string {
  return [firstName, lastName].filter(Boolean).join(" ");
}
