import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { panelAccountOf } from "../../src/domain/panel-account.ts";

const customer = {
  id: "7",
  email: "Zoë.B+shop@example.test",
  username: null,
  firstName: "Zoë",
  lastName: null,
  language: null,
};

describe("a customer's panel account", () => {
  it("has a last name although the customer has none, which breaks the WHMCS module (pterodactyl/whmcs#135)", () => {
    expect(panelAccountOf(customer)).toEqual({
      email: "Zoë.B+shop@example.test",
      username: "zoe.b-shop",
      firstName: "Zoë",
      lastName: "-",
    });
  });

  it("gets a user name of its own with a mark", () => {
    expect(panelAccountOf(customer, "3f9a01").username).toBe("zoe.b-shop-3f9a01");
  });

  it("always has a user name and names that the panel takes", () => {
    const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 250 }), fc.constantFrom("", "-", "a", "admin"));
    fc.assert(
      fc.property(
        text,
        fc.option(text),
        fc.option(text),
        fc.constantFrom("", "3f9a01"),
        (id, username, lastName, mark) => {
          const account = panelAccountOf(
            { ...customer, id, email: `${id}@example.test`, username, lastName, firstName: lastName },
            mark,
          );
          expect(account.username).toMatch(/^[a-z0-9][a-z0-9._-]+[a-z0-9]$/);
          for (const value of [account.username, account.firstName, account.lastName]) {
            expect(value.length).toBeLessThanOrEqual(191);
            expect(value.trim()).not.toBe("");
          }
        },
      ),
    );
  });
});
