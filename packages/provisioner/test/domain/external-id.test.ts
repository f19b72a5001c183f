import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  customerExternalId,
  idFromExternalId,
  isOfAnotherInstallation,
  sameExternalId,
  serverExternalId,
} from "../../src/domain/external-id.ts";
import type { Installation } from "../../src/domain/installation.ts";
import { anotherInstallation, installation } from "../support/installation.ts";

/** As MariaDB compares under the panel's collation: without case and accents, trailing spaces ignored. */
function asThePanelComparesIt(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trimEnd();
}

const id = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom("a", "A", "á", "_", " ", "/", "0", "6", "1", "-", "."),
    minLength: 1,
    maxLength: 6,
  }),
);

function externalIdOf(serviceId: string): string {
  const made = serverExternalId(serviceId, installation);
  if (!made.ok) throw new Error(made.problem.message);
  return made.value;
}

describe("external ids", () => {
  it("are the same for the same service, every time", () => {
    expect(externalIdOf("1042")).toBe("hatchery-test.1042");
    fc.assert(
      fc.property(id, (service) => {
        expect(externalIdOf(service)).toBe(externalIdOf(service));
      }),
    );
  });

  it("differ for different services even as the panel compares them, without case, accents and trailing spaces", () => {
    fc.assert(
      fc.property(id, id, (one, other) => {
        fc.pre(one !== other);
        expect(asThePanelComparesIt(externalIdOf(one))).not.toBe(asThePanelComparesIt(externalIdOf(other)));
      }),
    );
    expect(externalIdOf("Order")).not.toBe(externalIdOf("order"));
    expect(externalIdOf("é")).not.toBe(externalIdOf("e"));
    expect(externalIdOf("7 ")).not.toBe(externalIdOf("7"));
  });

  it("hold nothing that the panel cannot look up, and fit its column", () => {
    fc.assert(
      fc.property(id, (service) => {
        expect(externalIdOf(service)).toMatch(/^hatchery-test\.[a-z0-9_-]{1,177}$/);
      }),
    );
  });

  it("tell their service, also after the panel changed their case", () => {
    fc.assert(
      fc.property(id, (service) => {
        expect(idFromExternalId(externalIdOf(service), installation)).toBe(service);
      }),
    );
    expect(idFromExternalId("HATCHERY-TEST.1042 ", installation)).toBe("1042");
  });

  it("of other systems or installations are nobody's", () => {
    expect(
      ["order-1042", "hatchery-test.", "hatchery-test", "other.7", "hatchery-test._0061", "hatchery-test.a/b"].map(
        (text) => idFromExternalId(text, installation),
      ),
    ).toEqual(Array(6).fill(null));
    const elsewhere = serverExternalId("7", anotherInstallation);
    expect(elsewhere.ok && idFromExternalId(elsewhere.value, installation)).toBeNull();
  });

  it("tell another installation of Hatchery from a stranger", () => {
    expect(isOfAnotherInstallation("hatchery-another.7", installation)).toBe(true);
    expect(isOfAnotherInstallation("HATCHERY.7", installation)).toBe(true);
    expect(isOfAnotherInstallation("hatchery-test.7", installation)).toBe(false);
    expect(isOfAnotherInstallation("whmcs-7", installation)).toBe(false);
  });

  it("that were given out under an earlier name, or before there were names, stay the installation's own", () => {
    const renamed: Installation = { name: "new", namespaces: ["hatchery-new", "hatchery-old", "hatchery"] };
    expect(serverExternalId("7", renamed)).toMatchObject({ value: "hatchery-new.7" });
    for (const id of ["hatchery-new.7", "hatchery-old.7", "hatchery.7"]) {
      expect(idFromExternalId(id, renamed)).toBe("7");
      expect(isOfAnotherInstallation(id, renamed)).toBe(false);
    }
  });

  it("are refused for an empty or too long id, before anything is ordered", () => {
    expect(serverExternalId("", installation)).toMatchObject({ ok: false, problem: { code: "service-id-empty" } });
    expect(serverExternalId("x".repeat(183), installation)).toMatchObject({
      ok: false,
      problem: { code: "service-id-too-long" },
    });
    expect(customerExternalId("é".repeat(40), installation)).toMatchObject({
      ok: false,
      problem: { code: "customer-id-too-long" },
    });
  });

  it("are compared as the panel does", () => {
    expect(sameExternalId("Cust-1", "cust-1 ")).toBe(true);
    expect(sameExternalId(null, null)).toBe(false);
  });
});
