import { describe, expect, it } from "vitest";
import { type ImportFacts, suggestImport } from "../../../src/domain/import/suggest-import.ts";
import type { PanelServer, PanelUser } from "../../../src/domain/panel-server.ts";
import type { ProductVersion } from "../../../src/domain/product/product.ts";
import { installation } from "../../support/installation.ts";
import { product } from "../product/products.ts";
import { aServer } from "../servers.ts";

const owner: PanelUser = {
  id: 3,
  uuid: "uuid-3",
  createdAt: new Date(0),
  externalId: null,
  email: "Ada@Example.test",
  username: "ada",
  rootAdmin: false,
};

function version(changes: Readonly<Record<string, unknown>> = {}): ProductVersion {
  const configuration = product(changes);
  return { productId: configuration.id, version: 1, configuration, createdAt: new Date(0) };
}

const big = version({ id: "mc-8g", limits: { memory: "8 GiB", disk: "40 GiB", cpu: 400 } });

function suggest(
  changes: Partial<ImportFacts> = {},
  server: PanelServer = aServer({ externalId: null }),
  user: PanelUser | null = owner,
) {
  return suggestImport(server, user, {
    panelId: "eu",
    products: [big, version()],
    customers: [
      { id: "7", email: "ada@example.test" },
      { id: "8", email: "bada@example.test" },
    ],
    linkedTo: () => [],
    accountOf: () => null,
    serviceOf: () => null,
    serviceExists: () => false,
    installation,
    ...changes,
  });
}

const conflicts = (...facts: Parameters<typeof suggest>) => suggest(...facts).conflicts.map(({ code }) => code);

describe("an import", () => {
  it("suggests the product with the same egg and limits, and the customer with the very same e-mail", () => {
    const found = suggest();
    expect(found).toMatchObject({ customerId: "7", customerBecause: "email", conflicts: [] });
    expect(found.products.map(({ productId, score }) => [productId, score === 1])).toEqual([
      ["mc-4g", true],
      ["mc-8g", false],
    ]);
    expect(found.products[1]?.differences).toContain("memory is 4096, the product has 8192");
  });

  it("knows the egg by its number on this panel only", () => {
    expect(suggest({ panelId: "us" }, aServer({ externalId: null, eggId: 31 })).products.map(({ egg }) => egg)).toEqual(
      ["blocks", "blocks"],
    );
    expect(conflicts({ panelId: "us" })).toEqual(["no-product"]);
  });

  it("goes by our own link before the external id, and by that before the e-mail", () => {
    const named = { ...owner, externalId: "hatchery-test.8" };
    expect(suggest({}, undefined, named)).toMatchObject({ customerId: "8", customerBecause: "external-id" });
    expect(suggest({ linkedTo: () => ["9"] }, undefined, named)).toMatchObject({
      customerId: "9",
      customerBecause: "link",
    });
  });

  it("never guesses between two", () => {
    expect(conflicts({ products: [version(), version({ id: "copy" })] })).toEqual(["several-products"]);
    expect(suggest({ linkedTo: () => ["7", "8"] })).toMatchObject({
      customerId: null,
      conflicts: [{ code: "several-customers" }],
    });
    expect(conflicts({ customers: [] })).toEqual(["no-customer"]);
  });

  it("leaves servers of ours and of other systems to a person", () => {
    expect(conflicts({ serviceOf: () => "1042" })).toEqual(["already-linked"]);
    expect(conflicts({}, aServer({ externalId: "whmcs-7" }))).toEqual(["foreign-external-id"]);
    expect(conflicts({ serviceExists: (id) => id === "1042" }, aServer())).toEqual(["service-exists"]);
    expect(conflicts({}, aServer())).toEqual([]);
  });
});
