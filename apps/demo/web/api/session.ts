import { type QueryClient, useQuery } from "@tanstack/react-query";
import { rememberCsrfToken, request } from "./request.ts";

export interface Account {
  readonly role: "customer" | "admin";
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** A demo account, offered on the sign-in page. */
export interface DemoAccount {
  readonly role: Account["role"];
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export interface Session {
  readonly account: Account | null;
  readonly csrfToken: string;
  readonly demoAccounts: readonly DemoAccount[];
  /** Whether the page of faults is offered. */
  readonly faults: boolean;
}

async function remembered(answer: Promise<Session>): Promise<Session> {
  const session = await answer;
  rememberCsrfToken(session.csrfToken);
  return session;
}

export const sessionKey = ["session"] as const;

export function useSession() {
  return useQuery({
    queryKey: sessionKey,
    queryFn: () => remembered(request<Session>("GET", "/session")),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function signIn(email: string, password: string): Promise<Session> {
  return remembered(request<Session>("POST", "/session", { body: { email, password } }));
}

export function signOut(): Promise<Session> {
  return remembered(request<Session>("DELETE", "/session"));
}

/** Makes somebody else's page of this one: what the one before saw is forgotten. */
export function enterSession(queries: QueryClient, session: Session): void {
  queries.setQueryData(sessionKey, session);
  queries.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] });
}
