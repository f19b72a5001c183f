import type { AppliedConfiguration } from "../domain/option/applied-configuration.ts";

/** Variables of a server that are not its customer's to change. */
export interface SoldVariables {
  /** The product gives their value, which is nobody else's business. */
  readonly fixed: ReadonlySet<string>;
  /** An option that was paid for, or the port plan, gives their value. */
  readonly decided: ReadonlySet<string>;
}

/** What was sold in variables: a customer who could change the slots of an option would not have to buy them. */
export function soldVariables(applied: AppliedConfiguration | null): SoldVariables {
  const variables = Object.entries(applied?.variables ?? {});
  const from = (source: "fixed" | "option") =>
    variables.filter(([, variable]) => variable.source === source).map(([name]) => name);
  const { mainVariables = [], further = [] } = applied?.ports ?? {};
  return {
    fixed: new Set(from("fixed")),
    decided: new Set([...from("option"), ...mainVariables, ...further.flatMap((port) => port.variables)]),
  };
}
