import { customers } from "./admin/customers.ts";
import { drift } from "./admin/drift.ts";
import { failureTexts, original } from "./admin/failures.ts";
import { imports } from "./admin/imports.ts";
import { kinds, operationStatus, operations, waitsFor } from "./admin/operations.ts";
import { panels, placement } from "./admin/panels.ts";
import { productForm, products } from "./admin/products.ts";
import { commands, services, upgradePlan } from "./admin/services.ts";
import { usage } from "./admin/usage.ts";
import { events, faults } from "./admin/watching.ts";
import { webhooks } from "./admin/webhooks.ts";
import { words } from "./admin/words.ts";

export const admin = {
  ...words,
  operationStatus,
  waitsFor,
  kinds,
  operations,
  services,
  commands,
  upgradePlan,
  panels,
  placement,
  customers,
  usage,
  failureTexts,
  original,
  imports,
  drift,
  webhooks,
  products,
  productForm,
  events,
  faults,
};
