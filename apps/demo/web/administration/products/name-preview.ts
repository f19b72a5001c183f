import { fillTemplate } from "@hatchery/provisioner/browser";

/** Somebody who orders, for the preview of names. */
const example = {
  customer: { email: "ada@example.com", username: "ada", firstName: "Ada", lastName: "Byron" },
  orderId: "H-4711",
  serviceId: "1042",
  expiresAt: new Date("2027-01-31T00:00:00Z"),
};

/** A template as it would be filled for an example; what is unknown stays as it is, the check names it. */
export function previewOf(template: string, productName: string): string {
  return fillTemplate(template, { ...example, productName });
}
