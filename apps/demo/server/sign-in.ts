import { type ErrorRequestHandler, json, type Request, Router } from "express";
import { rateLimit } from "express-rate-limit";
import { z } from "zod";
import { type Account, findAccount } from "./accounts.ts";
import { sendProblem } from "./problem.ts";
import { csrfTokenOf, type EndedSessions, endSession, renewSession, signedInAs } from "./session.ts";

interface SignInOptions {
  readonly endedSessions: EndedSessions;
  readonly accounts: readonly Account[];
  /** Whether the page may show the accounts with their passwords: only where nothing real is at stake. */
  readonly showAccounts: boolean;
  readonly faults: boolean;
}

const credentials = z.object({ email: z.string().max(191), password: z.string().max(256) });

/** The account behind a request, or null. */
export function accountOf(accounts: readonly Account[], request: Request): Account | null {
  const id = signedInAs(request);
  return accounts.find((account) => account.id === id) ?? null;
}

/** `GET`, `POST` and `DELETE /session`: who am I, sign in, sign out. */
export function signInRouter({ accounts, endedSessions, showAccounts, faults }: SignInOptions): Router {
  const router = Router();
  const answer = (request: Request) => {
    const account = accountOf(accounts, request);
    return {
      account: account && { role: account.role, id: account.id, name: fullName(account), email: account.email },
      csrfToken: csrfTokenOf(request),
      demoAccounts: showAccounts
        ? accounts.map(({ role, email, password, ...rest }) => ({ role, email, password, name: fullName(rest) }))
        : [],
      faults: faults && account?.role === "admin",
    };
  };
  router.use("/session", (_request, response, next) => {
    response.set("cache-control", "no-store");
    next();
  });
  router.get("/session", (request, response) => {
    response.json(answer(request));
  });
  router.post("/session", attempts(), json({ limit: "4kb" }), (request, response) => {
    const given = credentials.safeParse(request.body);
    const account = given.success ? findAccount(accounts, given.data.email, given.data.password) : null;
    if (!account) {
      sendProblem(response, {
        status: 401,
        code: "credentials_wrong",
        title: "That did not match",
        detail: "There is no account with this e-mail address and password.",
        remedy: "Check both, or pick one of the demo accounts.",
      });
      return;
    }
    renewSession(request, account.id);
    response.json(answer(request));
  });
  router.delete("/session", (request, response) => {
    endSession(request, endedSessions);
    response.json(answer(request));
  });
  router.use("/session", unreadable);
  return router;
}

/** A body that is no JSON, or too large for a sign-in. */
const unreadable: ErrorRequestHandler = (_error, _request, response, _next) => {
  sendProblem(response, {
    status: 400,
    code: "invalid_request",
    title: "That was not understood",
    detail: "The body is no JSON object with an e-mail address and a password.",
    remedy: "Send { email, password } as JSON.",
  });
};

/** Guessing passwords takes long. */
function attempts() {
  return rateLimit({
    windowMs: 60_000,
    limit: 20,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    skipSuccessfulRequests: true,
    handler: (_request, response) =>
      sendProblem(response, {
        status: 429,
        code: "too_many_attempts",
        title: "Too many attempts",
        detail: "Somebody at this address tried too often to sign in.",
        remedy: "Wait a minute.",
      }),
  });
}

function fullName({ firstName, lastName }: Pick<Account, "firstName" | "lastName">): string {
  return `${firstName} ${lastName}`;
}
