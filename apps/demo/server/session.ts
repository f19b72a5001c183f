import { randomBytes } from "node:crypto";
import cookieSession from "cookie-session";
import type { Request, RequestHandler } from "express";

const lifetimeMs = 7 * 86_400_000;

interface SessionOptions {
  readonly secret: string;
  /** Whether visitors come over https: the cookie then never goes over http. */
  readonly secure: boolean;
}

/** Who is signed in, in a signed cookie that no script can read and no other site's form brings along. */
export function sessionCookie({ secret, secure }: SessionOptions): RequestHandler {
  return cookieSession({
    name: secure ? "__Host-hatchery" : "hatchery",
    keys: [secret],
    maxAge: lifetimeMs,
    httpOnly: true,
    sameSite: "lax",
    secure,
    path: "/",
  });
}

/** Sessions that somebody has signed out of. The cookie says who one is; this says whether it still counts. */
export interface EndedSessions {
  has(session: string): boolean;
  add(session: string): void;
}

/** Takes away the session of a cookie that was copied before its owner signed out. */
export function refuseEndedSessions(ended: EndedSessions): RequestHandler {
  return (request, _response, next) => {
    const id = sessionIdOf(request);
    if (id !== null && ended.has(id)) request.session = null;
    next();
  };
}

/** Ends the session for good and begins another one, of nobody. */
export function endSession(request: Request, ended: EndedSessions): void {
  const id = sessionIdOf(request);
  if (id !== null) ended.add(id);
  renewSession(request, null);
}

function sessionIdOf(request: Request): string | null {
  const id: unknown = request.session?.id;
  return typeof id === "string" ? id : null;
}

/** The account that signed in, or null. */
export function signedInAs(request: Request): string | null {
  const account: unknown = request.session?.account;
  return typeof account === "string" ? account : null;
}

/** The secret that this session's own pages know and other sites do not. */
export function csrfTokenOf(request: Request): string {
  const known: unknown = request.session?.csrf;
  if (typeof known === "string") return known;
  return renewSession(request, null);
}

/** Begins the session anew: whoever knew its token before signing in or out knows nothing of the new one. */
export function renewSession(request: Request, account: string | null): string {
  const secret = () => randomBytes(24).toString("base64url");
  const csrf = secret();
  request.session = account ? { id: secret(), account, csrf } : { csrf };
  return csrf;
}
