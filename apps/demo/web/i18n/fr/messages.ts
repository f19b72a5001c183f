import type { Messages } from "../load-messages.ts";
import { adminAnswers } from "./admin/answers.ts";
import { admin } from "./admin.ts";
import { answers } from "./answers.ts";
import { balance } from "./balance.ts";
import { common, navigation, signIn, units } from "./common.ts";
import { content } from "./content.ts";
import { activity, backups, databases, files, network, schedules, startup, subusers } from "./control.ts";
import { history } from "./history.ts";
import { permissions } from "./permissions.ts";
import { pool } from "./pool.ts";
import { problems } from "./problems.ts";
import { service, upgrade } from "./service.ts";
import { failureCodes, failures, order, progress, services, states, store, suspensionReasons } from "./shop.ts";

/** Every text in French. */
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
  failureCodes,
  suspensionReasons,
  content,
  answers: [...answers, ...adminAnswers],
  problems,
  permissions,
  service,
  pool,
  balance,
  files,
  backups,
  databases,
  schedules,
  network,
  startup,
  subusers,
  activity,
  history,
  upgrade,
  admin,
};
