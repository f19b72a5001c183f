import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { CommandResult, OperationDetails, OperationInput, OperationKind } from "@hatchery/provisioner";
import { afterAll, beforeAll, expect, it } from "vitest";
import { operationAnswer } from "../../src/http/operations.ts";
import { anyDatabase } from "../support/databases.ts";
import { type OpenedShop, openedShop } from "../support/opened-shop.ts";
import { largerWorld, orderOf, startPanel } from "../support/shop.ts";

let panel: PanelEmulator;
let opened: OpenedShop;

beforeAll(async () => {
  panel = await startPanel();
  opened = await openedShop(anyDatabase, panel);
  await opened.shop.products.put(largerWorld);
});
afterAll(async () => {
  await opened[Symbol.asyncDispose]();
  await panel.close();
});

/** What the operation of a command was told, as it is answered in the process and over HTTP. */
async function told<Kind extends OperationKind>(kind: Kind, command: Promise<CommandResult>) {
  const { operation } = await command;
  expect(operation.kind).toBe(kind);
  const { input } = operation as OperationDetails<Kind>;
  expect(operationAnswer.shape.input.parse(input)).toEqual(input);
  return input;
}

it("is answered as it was asked for, by the kind of the operation", async () => {
  const { services } = opened.shop;
  const order = orderOf("told");
  const due = new Date("2090-01-31T10:00:00Z");
  expect(await told("create", services.create({ ...order, expiresAt: due }))).toEqual({});
  const renewed = await told("renew", services.renew("told", { expiresAt: "2090-03-01T00:00:00Z", from: due }));
  expect(renewed).toEqual({ expiresAt: "2090-03-01T00:00:00.000Z", from: due.toISOString() });
  expect((await told("rename", services.rename("told", { name: "Tower" }))).name).toBe("Tower");
  const upgrade = await told("upgrade", services.upgrade("told", { product: "larger-world" }));
  expect(upgrade).toEqual({ product: "larger-world", productVersion: 1 });
  expect((await told("suspend", services.suspend("told", { reason: "unpaid" }))).reason).toBe("unpaid");
  const given = await told("change-owner", services.changeOwner("told", { customer: orderOf("other").customer }));
  expect(given).toEqual({ customer: "customer-other" });
  expect(await told("terminate", services.terminate("told"))).toEqual({});
});

it("has a type of its own for each kind", () => {
  const namesOf = (operations: readonly OperationDetails[]): readonly string[] =>
    operations.map((operation) => {
      // @ts-expect-error nothing is said of what all kinds were told
      void operation.input.name;
      return operation.kind === "rename" ? operation.input.name : operation.kind;
    });
  const renewal: OperationInput<"renew"> = { period: { months: 1 } };
  // @ts-expect-error an end is stored as text
  const wrong: OperationInput<"renew"> = { expiresAt: new Date(0) };
  expect([namesOf([]), renewal, wrong]).toHaveLength(3);
});
