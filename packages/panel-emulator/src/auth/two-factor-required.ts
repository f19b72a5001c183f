import { PanelError } from "../errors/panel-error.ts";
import type { Route } from "../http/route.ts";
import type { Panel } from "../panel.ts";
import type { Identity } from "./authenticate.ts";

/** Operations that somebody without two-factor authentication may still use, to switch it on. */
const exempt = new Set(["getAccount", "getTwoFactorSetup", "enableTwoFactor", "disableTwoFactor"]);

/** Refuses users without two-factor authentication where the panel's settings demand it. */
export function checkTwoFactor(panel: Panel, route: Route, { user }: Identity): void {
  const { twoFactorRequired } = panel.settings;
  if (twoFactorRequired === "nobody" || user["2fa"] || exempt.has(route.operation)) return;
  if (twoFactorRequired === "administrators" && !user.root_admin) return;
  throw new PanelError(
    "TwoFactorAuthRequiredException",
    400,
    "Two-factor authentication is required on this account in order to access this endpoint.",
  );
}
