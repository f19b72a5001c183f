import { loadRules } from "@hatchery/provisioner/browser";
import { useEffect, useState } from "react";

/** Loads what judging values by these rules takes, and renders anew when it is there. */
export function useRules(variables: readonly { readonly rules: string }[]): void {
  const [, setLoaded] = useState("");
  const rules = variables.map((variable) => variable.rules).join("\n");
  useEffect(() => {
    let isShown = true;
    void loadRules(rules.split("\n")).then(() => isShown && setLoaded(rules));
    return () => {
      isShown = false;
    };
  }, [rules]);
}
