import { asked } from "../commands/asked.ts";
import { parseInput } from "../commands/parse-input.ts";
import { suggestImport } from "../domain/import/suggest-import.ts";
import type { PanelId } from "../domain/panel.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { InvalidInputError } from "../errors/invalid-input-error.ts";
import { importScanQuery } from "../http/imports.ts";
import type { ImportCandidate, ImportScanPage } from "../interface/imports.ts";
import type { PageQuery } from "../interface/page.ts";
import type { OwnedServer } from "../panel/panel-gateway.ts";
import { cursorOf, idAt } from "../queries/cursor.ts";
import { readImportFacts } from "./import-facts.ts";

const defaultLimit = 100;

/** One page of the panel's servers: those that have no service, with what could be made of them. One list request. */
export async function scanServers(
  context: EngineContext,
  panelId: PanelId,
  query: PageQuery = {},
): Promise<ImportScanPage> {
  const { cursor, limit = defaultLimit } = parseInput(importScanQuery, query);
  const { page, perPage } = positionAt(cursor, limit);
  const listed = await asked(async () => {
    const gateway = (await context.panels.gateway(panelId)).withPriority("background");
    return gateway.listOwnedServers(page, perPage);
  });
  const facts = await readImportFacts(
    { db: context.database.db, installation: context.installation },
    panelId,
    listed.servers,
  );
  const free = listed.servers.filter((server) => facts.serviceOf(server.id) === null);
  return {
    items: free.map((server) => candidateOf(panelId, suggestImport(server, server.owner, facts))),
    nextCursor: page < listed.pages ? cursorOf(`${page + 1}/${perPage}`) : null,
    servers: listed.total,
  };
}

/** What could be made of one server. */
export async function suggestServer(
  context: EngineContext,
  panelId: PanelId,
  server: OwnedServer,
): Promise<ImportCandidate> {
  const facts = await readImportFacts({ db: context.database.db, installation: context.installation }, panelId, [
    server,
  ]);
  return candidateOf(panelId, suggestImport(server, server.owner, facts));
}

function candidateOf(panel: PanelId, suggestion: ReturnType<typeof suggestImport>): ImportCandidate {
  const { serverId, serviceId: service, products, customerId, conflicts } = suggestion;
  const [best] = products;
  const ready = conflicts.length === 0 && best !== undefined && customerId !== null;
  const entry = ready
    ? { panel, serverId, service, product: best.productId, egg: best.egg, customer: { id: customerId } }
    : null;
  return { ...suggestion, entry };
}

/** A cursor keeps the size of the pages that it counts: another limit in between would skip or repeat servers. */
function positionAt(cursor: string | undefined, limit: number): { readonly page: number; readonly perPage: number } {
  const position = idAt(cursor);
  if (position === null) return { page: 1, perPage: limit };
  const [page, perPage] = position.split("/").map(Number);
  if (Number.isInteger(page) && Number.isInteger(perPage) && page && perPage && perPage <= 1000)
    return { page, perPage };
  throw new InvalidInputError([
    { path: "/cursor", code: "cursor_invalid", message: "This is no cursor of this list." },
  ]);
}
