import type { Panel, ProductConfiguration } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/card.tsx";
import { Field, SelectField } from "../../components/field.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { Switch } from "../../components/switch.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { choicesOf } from "../choices.ts";
import { useCatalogue } from "./catalogue.ts";
import { type ProductForm, withItem, withoutItem } from "./product-form.ts";

type Target = ProductConfiguration["panels"][number];

interface PlaceSectionProps {
  readonly form: ProductForm;
  readonly panels: readonly Panel[];
}

/** Panels in order of preference, and on each of them locations or tags, and nodes. */
export function PlaceSection({ form, panels }: PlaceSectionProps) {
  const { t } = useI18n();
  const { draft, change, problemAt } = form;
  const words = t.admin.productForm;
  const unused = panels.find((panel) => !draft.panels.some((target) => target.panel === panel.id));
  return (
    <Card title={words.place}>
      {draft.panels.map((target, index) => (
        <PanelTarget
          key={target.panel}
          target={target}
          panels={panels}
          error={problemAt(`$.panels[${index}]`)}
          onChange={(next) => change({ panels: withItem(draft.panels, index, next) })}
          onRemove={draft.panels.length > 1 ? () => change({ panels: withoutItem(draft.panels, index) }) : undefined}
        />
      ))}
      {unused && (
        <div>
          <Button
            icon="add"
            onClick={() => change({ panels: [...draft.panels, { panel: unused.id, nodes: [], locations: [] }] })}
          >
            {words.addPanel}
          </Button>
        </div>
      )}
      <SelectField
        label={words.nodeOrder}
        value={draft.nodeOrder}
        choices={choicesOf(words.nodeOrders)}
        onChange={(nodeOrder) => change({ nodeOrder: nodeOrder as typeof draft.nodeOrder })}
      />
      <Switch
        label={words.dedicatedIp}
        checked={draft.dedicatedIp}
        onChange={(dedicatedIp) => change({ dedicatedIp })}
      />
    </Card>
  );
}

interface PanelTargetProps {
  readonly target: Target;
  readonly panels: readonly Panel[];
  readonly error: string | undefined;
  readonly onRemove: (() => void) | undefined;
  onChange(target: Target): void;
}

function PanelTarget({ target, panels, error, onRemove, onChange }: PanelTargetProps) {
  const { t } = useI18n();
  const words = t.admin.productForm;
  const catalogue = useCatalogue(target.panel);
  return (
    <div className="part">
      <SelectField
        label={words.panel}
        value={target.panel}
        error={error}
        choices={panels.map((panel) => ({ value: panel.id, label: panel.name }))}
        onChange={(panel) => onChange({ panel, nodes: [], locations: [] })}
      />
      <QueryView query={catalogue} lines={2}>
        {({ flavour, locations, nodes }) => (
          <>
            {flavour === "pelican" ? (
              <Picks
                label={words.tags}
                chosen={target.tags ?? []}
                all={[...new Set(nodes.flatMap(({ tags = [] }) => tags))].map((tag) => ({ id: tag, name: tag }))}
                onChange={(chosen) => onChange({ ...target, tags: chosen })}
              />
            ) : (
              <Picks
                label={words.locations}
                chosen={target.locations}
                all={locations.map(({ id, short, long }) => ({ id, name: long ? `${long} (${short})` : short }))}
                onChange={(chosen) => onChange({ ...target, locations: chosen })}
              />
            )}
            <Picks
              label={words.nodes}
              chosen={target.nodes}
              all={nodes}
              onChange={(chosen) => onChange({ ...target, nodes: chosen })}
            />
          </>
        )}
      </QueryView>
      {onRemove && (
        <div>
          <Button icon="trash" onClick={onRemove}>
            {words.removePanel(target.panel)}
          </Button>
        </div>
      )}
    </div>
  );
}

interface PicksProps<Id extends number | string> {
  readonly label: string;
  readonly all: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: readonly Id[];
  onChange(chosen: Id[]): void;
}

/** Some of many; the order of choosing is the order of preference and is shown. */
function Picks<Id extends number | string>({ label, all, chosen, onChange }: PicksProps<Id>) {
  const { t } = useI18n();
  return (
    <Field label={label} hint={chosen.length === 0 ? t.admin.productForm.anyPlace : undefined} group>
      {() => (
        <div className="picks">
          {all.map(({ id, name }) => {
            const rank = chosen.indexOf(id);
            return (
              <Switch
                key={id}
                label={rank < 0 || chosen.length < 2 ? name : `${name} · ${rank + 1}`}
                checked={rank >= 0}
                onChange={(on) => onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id))}
              />
            );
          })}
        </div>
      )}
    </Field>
  );
}
