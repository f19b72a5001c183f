import { eq } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { operations, panelNodes, panels } from "../database/schema.ts";

/** A panel or node, as people and as services call it. */
interface Place {
  readonly names: readonly string[];
  readonly lexeme: string;
}

// As in the function search_words of the database.
const separators = /[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007f]+/;

/**
 * What a text is looked for as, best first: exactly that, whole values that begin so, words that begin so; none if it says nothing. Each
 * is a query of PostgreSQL's text search, of whose words `database/search-schema.ts` tells. Panels and nodes, of which there are few,
 * are looked up by name first, and so is a reference.
 */
export async function searchTerms(db: Database, search: string): Promise<readonly string[]> {
  const text = search.trim().toLowerCase();
  if (text === "") return [];
  const [places, referenced] = await Promise.all([placesOf(db), serviceOfReference(db, search.trim())]);
  const exactly = places.filter(({ names }) => names.includes(text)).map(({ lexeme }) => lexeme);
  const words = text.split(separators).filter((word) => word !== "");
  const each = words.map((word) => {
    const there = places.filter(({ names }) => names.some((name) => name.split(separators).some(begins(word))));
    return any([`${quoted(word)}:*`, ...there.map(({ lexeme }) => quoted(lexeme))]);
  });
  return [
    any([`=${text}`, ...(referenced === null ? [] : [`=${referenced}`]), ...exactly].map(quoted)),
    `${quoted(`=${text}`)}:*`,
    ...(each.length === 0 ? [] : [`(${each.join(" & ")})`]),
  ];
}

async function placesOf(db: Database): Promise<readonly Place[]> {
  const [known, nodes] = await Promise.all([
    db.select({ id: panels.id, name: panels.name }).from(panels),
    db.select({ panelId: panelNodes.panelId, nodeId: panelNodes.nodeId, facts: panelNodes.facts }).from(panelNodes),
  ]);
  return [
    ...known.map(({ id, name }) => ({ names: [id, name.toLowerCase()], lexeme: `@${id}` })),
    ...nodes.map(({ panelId, nodeId, facts }) => ({
      names: [facts.name.toLowerCase()],
      lexeme: `@${panelId}/${nodeId}`,
    })),
  ];
}

async function serviceOfReference(db: Database, reference: string): Promise<string | null> {
  const [found] = await db
    .select({ serviceId: operations.serviceId })
    .from(operations)
    .where(eq(operations.reference, reference));
  return found?.serviceId ?? null;
}

function begins(word: string): (part: string) => boolean {
  return (part) => part.startsWith(word);
}

function any(terms: readonly string[]): string {
  return `(${terms.join(" | ")})`;
}

function quoted(lexeme: string): string {
  return `'${lexeme.replace(/['\\]/g, "$&$&")}'`;
}
