import { randomBytes, timingSafeEqual } from "node:crypto";
import type { DemoConfig } from "./config.ts";

/** Somebody who can sign in. A host has a table of these, with hashed passwords; the demo has two. */
export interface Account {
  readonly role: "customer" | "admin";
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly password: string;
}

/**
 * The two accounts of the demo. On an emulated panel their passwords are known; where real servers are at stake they are
 * made up anew at every start unless the environment names them.
 */
export function createAccounts({ panel, passwords }: Pick<DemoConfig, "panel" | "passwords">): readonly Account[] {
  const password = (given: string | null, known: string) =>
    given ?? (panel ? randomBytes(9).toString("base64url") : known);
  return [
    {
      role: "customer",
      id: "camille",
      firstName: "Camille",
      lastName: "Moreau",
      email: "camille@example.com",
      password: password(passwords.customer, "customer"),
    },
    {
      role: "admin",
      id: "sam",
      firstName: "Sam",
      lastName: "Keller",
      email: "sam@example.com",
      password: password(passwords.administrator, "administrator"),
    },
  ];
}

/** The account with this e-mail and password, in the same time whether or not the e-mail is known. */
export function findAccount(accounts: readonly Account[], email: string, password: string): Account | null {
  const found = accounts.find((account) => account.email === email.trim().toLowerCase()) ?? null;
  const expected = Buffer.from((found?.password ?? "").padEnd(256));
  const given = Buffer.from(password.slice(0, 256).padEnd(256));
  const same = expected.length === given.length && timingSafeEqual(expected, given);
  return same && password !== "" ? found : null;
}
