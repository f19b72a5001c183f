import { describe, expect, it } from "vitest";
import { attributesByObject as ofPelican } from "../../src/pelican/schemas/attributes-by-object.ts";
import { answerIssues as pelicanIssues } from "../../src/pelican/schemas/index.ts";
import { attributesByObject as ofPterodactyl } from "../../src/pterodactyl/schemas/attributes-by-object.ts";
import { answerIssues as pterodactylIssues } from "../../src/pterodactyl/schemas/index.ts";
import { answersTo, type Exchange, recordedSuites } from "../openapi/recorded/recordings.ts";

type Api = "application" | "client";
type Values = Record<string, unknown>;

const flavours = [
  { flavour: "pterodactyl", attributesByObject: ofPterodactyl, answerIssues: pterodactylIssues, atLeast: 800 },
  { flavour: "pelican", attributesByObject: ofPelican, answerIssues: pelicanIssues, atLeast: 550 },
] as const;

function apiOf({ path }: Exchange): Api {
  return path.startsWith("/api/client") ? "client" : "application";
}

/** Every envelope in an answer, those that were included too. */
function* envelopesIn(value: unknown): Generator<{ object: string; attributes: Values }> {
  if (value === null || typeof value !== "object") return;
  const { object, attributes } = value as { object?: unknown; attributes?: unknown };
  if (typeof object === "string" && attributes) yield { object, attributes: attributes as Values };
  for (const inner of Object.values(value)) yield* envelopesIn(inner);
}

describe.each(flavours)(
  "The schemas and the recorded answers of $flavour",
  ({ flavour, attributesByObject, answerIssues, atLeast }) => {
    /** Successful answers that are objects of the panel; contents of files, files of eggs and empty lists are not. */
    const answers = recordedSuites(flavour).flatMap(({ exchanges }) =>
      exchanges
        .filter(({ path }) => !/\/files\/contents|\/export/.test(path))
        .flatMap((exchange) => answersTo(exchange).map((answer) => ({ exchange, answer })))
        .filter(({ answer: { status, body } }) => status < 300 && body !== null && !Array.isArray(body)),
    );

    it("find nothing wrong in any successful answer", () => {
      const wrong = answers.flatMap(({ exchange, answer }) =>
        answerIssues(apiOf(exchange), answer.body).map((issue) => `${exchange.name}: ${issue}`),
      );
      expect(answers.length).toBeGreaterThan(atLeast);
      expect(wrong).toEqual([]);
    });

    it("keep every attribute: nothing that the panel sends is unknown to them", () => {
      for (const { exchange, answer } of answers) {
        for (const { object, attributes } of envelopesIn(answer.body)) {
          const { relationships: _, ...sent } = attributes;
          expect(attributesByObject[apiOf(exchange)][object]?.parse(sent), exchange.name).toEqual(sent);
        }
      }
    });
  },
);
