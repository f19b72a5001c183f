import type { ProductConfiguration } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/card.tsx";
import { Switch } from "../../components/switch.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { FurtherPort } from "./further-port.tsx";
import { LinesField } from "./lines-field.tsx";
import { rangesText, readRanges, wordsOf } from "./port-text.ts";
import { type ProductForm, withItem, withoutItem } from "./product-form.ts";

type PortPlan = NonNullable<ProductConfiguration["ports"]>;

const anyPort: PortPlan = { main: "any", mainVariables: [], further: [], createMissing: false };

/** Which ports a server needs, and which variables get them. */
export function PortsSection({ form: { draft, change, problemAt } }: { readonly form: ProductForm }) {
  const { t } = useI18n();
  const words = t.admin.productForm;
  const { ports } = draft;
  const set = (part: Partial<PortPlan>) => change({ ports: { ...(ports ?? anyPort), ...part } });
  return (
    <Card title={words.ports}>
      <Switch
        label={words.portsPlan}
        hint={words.portsPlanHint}
        checked={ports !== null}
        onChange={(on) => change({ ports: on ? anyPort : null })}
      />
      {ports && (
        <>
          <div className="columns">
            <LinesField
              label={words.mainPort}
              hint={words.mainPortHint}
              value={ports.main}
              error={problemAt("$.ports.main")}
              write={(main) => (main === "any" ? "any" : rangesText(main))}
              read={(text) => (text.trim().toLowerCase() === "any" ? "any" : readRanges(text))}
              onChange={(main) => set({ main })}
            />
            <LinesField
              label={words.mainVariables}
              hint={words.namesHint}
              value={ports.mainVariables}
              error={problemAt("$.ports.mainVariables")}
              write={(names) => names.join(", ")}
              read={wordsOf}
              onChange={(mainVariables) => set({ mainVariables })}
            />
          </div>
          {ports.further.map((port, index) => (
            <FurtherPort
              // biome-ignore lint/suspicious/noArrayIndexKey: names are typed and may be equal for a moment
              key={index}
              port={port}
              path={`$.ports.further[${index}]`}
              problemAt={problemAt}
              onChange={(next) => set({ further: withItem(ports.further, index, next) })}
              onRemove={() => set({ further: withoutItem(ports.further, index) })}
            />
          ))}
          <div>
            <Button
              icon="add"
              onClick={() =>
                set({
                  further: [
                    ...ports.further,
                    { name: `port${ports.further.length + 2}`, from: { kind: "any" }, variables: [], sameIp: true },
                  ],
                })
              }
            >
              {words.addPort}
            </Button>
          </div>
          <Switch
            label={words.createMissing}
            checked={ports.createMissing}
            onChange={(createMissing) => set({ createMissing })}
          />
        </>
      )}
    </Card>
  );
}
