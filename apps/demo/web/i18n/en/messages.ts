import { admin } from "./admin.ts";
import { common, navigation, signIn, units } from "./common.ts";
import { service } from "./service.ts";
import { failures, order, progress, services, states, store, suspensionReasons } from "./shop.ts";

export const en = {
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
  admin,
};
