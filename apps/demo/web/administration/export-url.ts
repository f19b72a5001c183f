/** What the filters of a list let through, as a file for a spreadsheet. */
export function exportUrl(what: "services" | "usage", filters: Readonly<Record<string, string>>): string {
  const given = Object.entries(filters).filter(([, value]) => value !== "");
  return `/api/hatchery/admin/exports/${what}?${new URLSearchParams(given)}`;
}
