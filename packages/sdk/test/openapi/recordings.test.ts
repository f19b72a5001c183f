import { describe, expect, it } from "vitest";
import { flavours } from "./recorded/document.ts";
import { describedPanel } from "./recorded/recorded-panel.ts";
import { answersTo, type Exchange, type RecordedAnswer, recordedSuites } from "./recorded/recordings.ts";

const numberOf = { pterodactyl: 1654, pelican: 1169 };

describe.each(flavours)("The documents describe what the recorded panel of %s does", (flavour) => {
  const suites = recordedSuites(flavour);
  const panelOf = describedPanel(flavour);

  it(`is held against all ${numberOf[flavour]} recorded exchanges with its APIs`, () => {
    const recorded = suites.flatMap(({ exchanges }) => exchanges);
    expect(recorded.length).toBeGreaterThanOrEqual(numberOf[flavour]);
  });

  describe.each(suites)("$title", ({ exchanges }) => {
    it("knows the path and method of every exchange that the panel knows, and no other", () => {
      const wrong = exchanges.filter((exchange) => {
        const known = panelOf(exchange).route(exchange).kind;
        return !allowedRoutes(exchange.expect).includes(known);
      });
      expect(wrong.map(inWords)).toEqual([]);
    });

    it("accepts the request of every exchange that succeeded", () => {
      const wrong = exchanges
        .filter(({ expect: { status } }) => status >= 200 && status < 300)
        .flatMap((exchange) =>
          panelOf(exchange)
            .requestComplaints(exchange)
            .map((it) => `${inWords(exchange)}: ${it}`),
        );
      expect(wrong).toEqual([]);
    });

    it("accepts the answer of every exchange, with nothing undocumented in it", () => {
      const wrong = exchanges.flatMap((exchange) =>
        answersTo(exchange)
          .map((answer) => panelOf(exchange).answerComplaint(exchange, answer))
          .filter((complaint) => complaint !== undefined)
          .map((complaint) => `${inWords(exchange)}: ${complaint}`),
      );
      expect(wrong).toEqual([]);
    });
  });
});

function inWords({ name, method, path }: Exchange): string {
  return `${name}: ${method} ${path}`;
}

/** What a route can be, judged by the answer alone: an HTML page with 404 does not say what was not found. */
function allowedRoutes({ status, headers, body }: RecordedAnswer): readonly string[] {
  if (status === 405) return ["wrong-method"];
  if (status !== 404) return ["operation", "options"];
  if (headers["content-type"]?.startsWith("text/html")) return ["operation", "unknown-route"];
  return JSON.stringify(body).includes("The route api/") ? ["unknown-route"] : ["operation"];
}
