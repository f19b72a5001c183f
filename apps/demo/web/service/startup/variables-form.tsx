import { useRef, useState } from "react";
import { type StartupVariable, useControlAction } from "../../api/control.ts";
import { hatchery } from "../../api/hatchery.ts";
import { problemAt } from "../../api/problem-error.ts";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/card.tsx";
import { ErrorView } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { useStartupCheck } from "./startup-check.ts";
import { VariableField } from "./variable-field.tsx";

interface VariablesFormProps {
  readonly service: string;
  readonly variables: readonly StartupVariable[];
}

type Values = Readonly<Record<string, string>>;

/** The egg's variables, judged by the egg's own rules while one types. */
export function VariablesForm({ service, variables }: VariablesFormProps) {
  const { t, words } = useI18n();
  const [typed, setTyped] = useState<Values>({});
  const form = useRef<HTMLFormElement>(null);
  const changed = variables.filter(({ variable, value }) => (typed[variable] ?? value) !== value);
  const saving = useControlAction(
    service,
    async (changes: readonly StartupVariable[]) => {
      for (const { variable } of changes)
        await hatchery.PUT("/services/{service}/startup/variables/{variable}", {
          params: { path: { service, variable } },
          body: { value: typed[variable]?.trim() ?? "" },
        });
    },
    { done: t.startup.nextStart, showsError: true, onDone: () => setTyped({}) },
  );
  const { problems, isCurrent } = useStartupCheck(service, typed);
  const problemOf = ({ variable }: StartupVariable) => {
    const found = typed[variable] === undefined ? undefined : problems.find((each) => each.variable === variable);
    return found && words(found.message);
  };
  // What has not been judged yet is judged when it is saved.
  const wrong = isCurrent && changed.some((each) => problemOf(each));
  return (
    <Card title={t.startup.variables}>
      <form
        ref={form}
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (wrong) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
          else if (changed.length > 0 && !saving.isPending) saving.mutate(changed);
        }}
      >
        <div className="variables">
          {variables.map((each) => (
            <VariableField
              key={each.variable}
              variable={each}
              value={typed[each.variable] ?? each.value}
              error={problemOf(each)}
              onChange={(value) => setTyped((before) => ({ ...before, [each.variable]: value }))}
            />
          ))}
        </div>
        {saving.error && !problemAt(saving.error, "/value") && <ErrorView error={saving.error} />}
        {saving.error && problemAt(saving.error, "/value") && (
          <p className="field-error" role="alert">
            {words(problemAt(saving.error, "/value") ?? "")}
          </p>
        )}
        <div className="row">
          <Button type="submit" look="primary" disabled={changed.length === 0} pending={saving.isPending}>
            {t.common.save}
          </Button>
          {changed.length > 0 && <Button onClick={() => setTyped({})}>{t.files.discard}</Button>}
          <span className="quiet small">{t.startup.hint}</span>
        </div>
      </form>
    </Card>
  );
}
