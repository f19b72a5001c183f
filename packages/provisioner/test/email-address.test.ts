import { expect, it } from "vitest";
import { isEmailAddress } from "../../eggs/src/rules/email-address.ts";
import { emailAddress } from "../src/http/email-address.ts";

const addresses = [
  "ada@example.com",
  "a@münchen.de",
  "zoé@example.com",
  "a@b",
  "o'neil+games@sub.example.co.uk",
  "ada@example-.com",
  "ada@-example.com",
  "ada@exa--mple.com",
  "ada..l@example.com",
  ".ada@example.com",
  "ada@",
  "@example.com",
  "ada example@example.com",
  "ada@exa mple.com",
  "ada@example.com.",
  "ada@@example.com",
  "ada",
  "",
];

it.each(addresses)("says of %j what the panel says", (address) => {
  expect(emailAddress.safeParse(address).success).toBe(isEmailAddress(address));
});
