import type { ProductInput } from "@hatchery/provisioner";
import { expect, it } from "vitest";
import { readProduct } from "../../../src/domain/product/read-product.ts";

const written = {
  id: "typed",
  name: "Typed",
  panels: ["eu"],
  limits: { memory: "2 GiB", disk: 1024, cpu: 100 },
  eggs: [{ key: "block", nest: 1, egg: 1, variables: { SLOTS: 16, MODE: { kind: "ask", label: "Mode" } } }],
  options: [{ id: "ram", label: "Memory", kind: "quantity", target: "memory", unit: "1 GiB", maximum: 8 }],
  changes: { upgradesOnly: ["memory"] },
} as const satisfies ProductInput;

it("is read as it was written where TypeScript takes it", () => {
  expect(readProduct(written).problems).toEqual([]);
});

it("is refused by TypeScript at the member that is wrong, and by the reader at the same", () => {
  const wrong = {
    ...written,
    // @ts-expect-error there is no such word for a game
    eggs: [{ ...written.eggs[0], variables: { MODE: { kind: "asks", label: "Mode" } } }],
    // @ts-expect-error nothing of what a customer may change is called so
    changes: { upgradesOnly: ["ram"] },
  } satisfies ProductInput;
  expect(readProduct(wrong).problems.map(({ path }) => path)).toEqual([
    expect.stringContaining("eggs"),
    expect.stringContaining("changes"),
  ]);
});
