import type { ImportSuggestion } from "../../api/model.ts";

/** What a server would become, as it stands in the form. */
export interface ImportDraft {
  readonly chosen: boolean;
  readonly service: string;
  readonly product: string;
  readonly customer: string;
  /** `YYYY-MM-DD`, or empty for no end. */
  readonly expires: string;
}

/** The suggestion as it is; chosen when nothing stands against it. */
export function draftOf(suggestion: ImportSuggestion, panel: string): ImportDraft {
  return {
    chosen: suggestion.conflicts.length === 0,
    service: `${panel}-${suggestion.serverId}`,
    product: suggestion.products[0]?.productId ?? "",
    customer: suggestion.customerId ?? "",
    expires: "",
  };
}

/** The entry as the server wants it. */
export function entryOf(panel: string, suggestion: ImportSuggestion, draft: ImportDraft) {
  const egg = suggestion.products.find(({ productId }) => productId === draft.product)?.egg;
  return {
    panel,
    serverId: suggestion.serverId,
    service: draft.service,
    product: draft.product,
    customer: { id: draft.customer },
    expiresAt: draft.expires ? new Date(draft.expires).toISOString() : null,
    ...(egg ? { egg } : {}),
  };
}
