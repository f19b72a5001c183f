/** A process that orders something and dies at a crash point. Told what by its argument, a JSON text. */
import { openShop, orderOf } from "../support/shop.ts";

const plan = JSON.parse(process.argv[2] ?? "{}");
let armed = plan.command === "create";

const shop = await openShop(plan.database, plan.panel, {
  crashPoints(point, { kind }) {
    if (armed && point === plan.point && (kind === undefined || kind === plan.command))
      process.kill(process.pid, "SIGKILL");
  },
});
await shop.start();
const created = await shop.services.create(orderOf(plan.service));
if (plan.command !== "create") {
  await shop.operations.finished(created.operation.id);
  if (plan.command === "unsuspend") {
    await shop.operations.finished((await shop.services.suspend(plan.service)).operation.id);
  }
  armed = true;
  const { operation } = await shop.services[plan.command as "suspend"](plan.service);
  await shop.operations.finished(operation.id);
} else {
  await shop.operations.finished(created.operation.id);
}
// The worker keeps the process alive until the crash point comes: for the last one that is after the end was told.
