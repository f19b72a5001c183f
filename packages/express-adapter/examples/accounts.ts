import { randomBytes, scryptSync, timingSafeEqual } from "node:crypto";

/** Somebody who can sign in. A real host keeps these in its database. */
export interface Account {
  readonly email: string;
  readonly customer: string;
  readonly administrator: boolean;
  /** In cents. */
  credit: number;
  orders: number;
  readonly salt: Buffer;
  readonly hash: Buffer;
}

export const accounts: ReadonlyMap<unknown, Account> = new Map(
  [
    { email: "ada@example.com", customer: "7", administrator: false, credit: 700, password: "correct horse" },
    { email: "kim@example.com", customer: "", administrator: true, credit: 0, password: "battery staple" },
  ].map(({ password, ...account }) => {
    const salt = randomBytes(16);
    return [account.email, { ...account, orders: 0, salt, hash: scryptSync(password, salt, 32) }];
  }),
);

/** The account, if the password is right. */
export function checkPassword(email: unknown, password: unknown): Account | null {
  const account = accounts.get(email);
  if (account === undefined || typeof password !== "string") return null;
  return timingSafeEqual(scryptSync(password, account.salt, 32), account.hash) ? account : null;
}
