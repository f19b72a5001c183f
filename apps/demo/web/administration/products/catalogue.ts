import { useAdmin } from "../../api/administration.ts";
import type { Catalogue } from "../../api/model.ts";

/** What a panel offers, from Hatchery's cache. */
export function useCatalogue(panel: string | undefined) {
  return useAdmin<Catalogue>(`/panels/${panel}/catalogue`, {}, { enabled: panel !== undefined && panel !== "" });
}
