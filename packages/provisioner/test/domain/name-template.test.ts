import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkTemplate,
  fillTemplate,
  type NameFacts,
  nameVariables,
  serverDescription,
  serverName,
} from "../../src/domain/name-template.ts";

const facts: NameFacts = {
  customer: { email: "ada@example.test", username: "ada", firstName: "Ada", lastName: "Byron" },
  productName: "Block World",
  orderId: "O-77",
  serviceId: "1042",
  expiresAt: new Date("2027-01-31T23:30:00Z"),
};

describe("name templates", () => {
  it("fill every variable of the origin document, %order_id% included, which ClientXCMS documents and forgets", () => {
    const filled = fillTemplate(
      "%owner_email% %owner_username% %owner_firstname% %owner_lastname% %product_name% %order_id% %service_id% %service_expiration%",
      facts,
    );
    expect(filled).toBe("ada@example.test ada Ada Byron Block World O-77 1042 2027-01-31");
    expect(nameVariables).toHaveLength(8);
  });

  it("write %% for a percent sign and keep the rest of the text, where ClientXCMS strips every percent sign", () => {
    expect(fillTemplate("50%% off %service_id%", facts)).toBe("50% off 1042");
  });

  it("put values in as they are: a customer's name that looks like a variable is none", () => {
    const cunning = { ...facts, customer: { ...facts.customer, username: "%owner_email%", firstName: "$&" } };
    expect(fillTemplate("%owner_username% %owner_firstname%", cunning)).toBe("%owner_email% $&");
  });

  it.each(["%ownr_email%", "%constructor%", "%OWNER_EMAIL%"])(
    "with %s are refused when the product is saved",
    (template) => {
      expect(checkTemplate(template)).toMatchObject({ ok: false, problem: { code: "template-unknown-variable" } });
    },
  );

  it.each(["100%", "%", "%owner_email", "a % b", "%%%"])(
    "with a single percent sign, as in %j, are refused",
    (template) => {
      expect(checkTemplate(template)).toMatchObject({ ok: false, problem: { code: "template-lone-percent" } });
    },
  );

  it("fill part by part, in whatever order the parts stand", () => {
    const variable = fc
      .constantFrom(...nameVariables)
      .map((name) => ({ written: `%${name}%`, read: fillTemplate(`%${name}%`, facts) }));
    const text = fc.string().map((any) => ({ written: any.replaceAll("%", "%%"), read: any }));
    fc.assert(
      fc.property(fc.array(fc.oneof(variable, text)), (parts) => {
        const template = parts.map(({ written }) => written).join("");
        expect(checkTemplate(template).ok).toBe(true);
        expect(fillTemplate(template, facts)).toBe(parts.map(({ read }) => read).join(""));
      }),
    );
  });

  it("always make a name that the panel takes: one line, 1 to 191 characters, without spaces around it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (productName) => {
        const name = serverName("%product_name%", { ...facts, productName });
        expect([...name].length).toBeGreaterThan(0);
        expect([...name].length).toBeLessThanOrEqual(191);
        expect(name).toBe(name.trim());
        expect(name).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  it("never cut a letter in two", () => {
    const family = "👨‍👩‍👧";
    expect(serverName("%product_name%", { ...facts, productName: "x".repeat(189) + family })).toBe("x".repeat(189));
  });

  it("leave out what is not known and fall back to the service id", () => {
    const bare: NameFacts = {
      ...facts,
      customer: { ...facts.customer, firstName: null },
      orderId: null,
      expiresAt: null,
    };
    expect(serverName("%owner_firstname% %order_id%%service_expiration%", bare)).toBe("1042");
    expect(serverName("a %owner_firstname% b", bare)).toBe("a b");
  });

  it("keep the lines of a description", () => {
    expect(serverDescription("Order %order_id%\nof %owner_email%\n", facts)).toBe("Order O-77\nof ada@example.test");
  });
});
