/** Somebody who orders, for the preview of names. */
const example = {
  owner_email: "ada@example.com",
  owner_username: "ada",
  owner_firstname: "Ada",
  owner_lastname: "Byron",
  order_id: "H-4711",
  service_id: "1042",
  service_expiration: "2027-01-31",
};

export const nameVariables = [...Object.keys(example), "product_name"];

/** A template as it would be filled for an example; what is unknown stays as it is, the check names it. */
export function previewOf(template: string, productName: string): string {
  const values: Readonly<Record<string, string>> = { ...example, product_name: productName };
  return template.replace(/%(\w*)%/g, (token, name: string) => (name === "" ? "%" : (values[name] ?? token)));
}
