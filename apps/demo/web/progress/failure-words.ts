import type { CustomerOperation } from "../api/model.ts";
import { useI18n } from "../i18n/i18n.tsx";

/** Why an operation did not succeed, as its customer should read it: by the code where that says more, else by the class. */
export function useFailureWords(): (failure: NonNullable<CustomerOperation["failure"]>) => string {
  const { t } = useI18n();
  return (failure) => t.failureCodes[failure.code] ?? t.failures[failure.class];
}
