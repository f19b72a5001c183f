import { PanelError } from "../../../errors/panel-error.ts";
import type { Panel } from "../../../panel.ts";
import type { RateRule } from "../../../rate-limit/rate-limiter.ts";
import type { UserRow } from "../../../world/rows/user.ts";

const bucketOf = ({ uuid }: Readonly<UserRow>) => `email ${uuid}`;

const ruleOf = ({ limits }: Panel): RateRule => ({
  limit: limits.emailChanges?.per24Hours ?? 3,
  windowMs: 24 * 60 * 60_000,
});

/** @throws {PanelError} 429 after too many changes in a day, even for an email that stays. */
export function refuseEmailChange(panel: Panel, user: Readonly<UserRow>): void {
  if (!panel.throttle.isExhausted(bucketOf(user), ruleOf(panel))) return;
  throw new PanelError(
    "TooManyRequestsHttpException",
    429,
    "Your email address has been changed too many times today. Please try again later.",
  );
}

export function countEmailChange(panel: Panel, user: Readonly<UserRow>): void {
  panel.throttle.count(bucketOf(user), ruleOf(panel));
}
