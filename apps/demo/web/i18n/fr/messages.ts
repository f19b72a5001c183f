import { en } from "../en/messages.ts";
import type { Messages } from "../load-messages.ts";
import { common, navigation, signIn, units } from "./common.ts";
import { failures, order, progress, service, services, states, store, suspensionReasons } from "./shop.ts";

/** The shop and the client area in French; the administration is in English so far. */
export const fr: Messages = {
  common,
  units,
  navigation,
  signIn,
  store,
  order,
  progress,
  services,
  states,
  failures,
  suspensionReasons,
  service,
  admin: en.admin,
};
