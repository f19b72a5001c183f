/** What is wrong with a database that did not do what it was asked. */
export type DatabaseTrouble =
  /** It may do the same later: out of reach, too busy, full, read-only, out of time. */
  | { readonly kind: "unavailable"; readonly reason: Unavailability; readonly code: string }
  /** It will never take this: a constraint or a type forbids it. */
  | { readonly kind: "refused"; readonly code: string; readonly constraint: string | null };

export type Unavailability =
  | "unreachable"
  | "refuses-sign-in"
  | "read-only"
  | "too-many-connections"
  | "full"
  | "timed-out"
  | "conflict";

/** Of Node and of PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html): whole codes, then classes. */
const reasons: Readonly<Record<string, Unavailability>> = {
  ECONNREFUSED: "unreachable",
  ECONNRESET: "unreachable",
  ECONNABORTED: "unreachable",
  EPIPE: "unreachable",
  ETIMEDOUT: "unreachable",
  ENOTFOUND: "unreachable",
  EAI_AGAIN: "unreachable",
  EHOSTUNREACH: "unreachable",
  ENETUNREACH: "unreachable",
  ENOENT: "unreachable",
  "25006": "read-only",
  "53300": "too-many-connections",
  "53100": "full",
  "53200": "full",
  "57014": "timed-out",
  "55P03": "timed-out",
  "25P03": "timed-out",
  "25P04": "timed-out",
  "3D000": "refuses-sign-in",
  "28": "refuses-sign-in",
  "40": "conflict",
  "08": "unreachable",
  "53": "full",
  "57": "unreachable",
  "58": "full",
};

const refusals = ["22", "23"];

/** What the driver says of connections without a code. */
const lostConnection =
  /connection terminated|not queryable|connection error|timeout exceeded when trying to connect|connection ended/i;

/** Finds the database's trouble in something thrown, however deep in its causes; null if it is none. */
export function databaseTrouble(thrown: unknown): DatabaseTrouble | null {
  for (let error = thrown; error instanceof Error; error = error.cause) {
    const code = "code" in error && typeof error.code === "string" ? error.code : "";
    const reason = reasons[code] ?? (isSqlState(code) ? (reasons[code.slice(0, 2)] ?? endOf(error)) : undefined);
    if (reason !== undefined) return { kind: "unavailable", reason, code };
    if (isSqlState(code) && refusals.includes(code.slice(0, 2))) {
      const constraint = "constraint" in error && typeof error.constraint === "string" ? error.constraint : null;
      return { kind: "refused", code, constraint };
    }
    if (code === "" && lostConnection.test(error.message)) {
      return { kind: "unavailable", reason: "unreachable", code: "connection_lost" };
    }
  }
  return null;
}

/** Whatever PostgreSQL's reason, with it the session ends or does not begin (a database that is shut takes no sessions: 55000). */
function endOf(error: Error): Unavailability | undefined {
  return "severity" in error && (error.severity === "FATAL" || error.severity === "PANIC") ? "unreachable" : undefined;
}

function isSqlState(code: string): boolean {
  return /^[0-9A-Z]{5}$/.test(code);
}
