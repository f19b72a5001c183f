import { useAdminList } from "../../api/administration.ts";
import type { Product } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/card.tsx";
import { SelectField } from "../../components/field.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { budgetNames } from "../../service/pool/budget.ts";
import { MostField } from "./most-field.tsx";
import { type PoolTerms, type ProductForm, withItem, withoutItem } from "./product-form.ts";

interface PoolServersSectionProps {
  readonly form: ProductForm;
  readonly pool: PoolTerms;
}

type ServersOfProduct = PoolTerms["servers"][number];

const limited = budgetNames.filter((name) => name !== "servers");

/** The products of which servers may be made in a pool, with the most that one of them may have. */
export function PoolServersSection({ form: { change, problemAt }, pool }: PoolServersSectionProps) {
  const { t } = useI18n();
  const words = t.admin.productForm;
  const products = useAdminList<Product>("/products", { archived: false });
  const sold = (products.data?.pages ?? [])
    .flatMap(({ items }) => items)
    .filter(({ configuration }) => configuration.kind !== "pool");
  const unused = sold.filter(({ id }) => !pool.servers.some(({ product }) => product === id));
  const nameOf = (product: string) => sold.find(({ id }) => id === product)?.configuration.name ?? product;
  const set = (servers: ServersOfProduct[]) => change({ pool: { ...pool, servers } });
  return (
    <Card title={words.poolServers}>
      {pool.servers.map((servers, index) => (
        <fieldset key={servers.product} className="part">
          <legend className="field-label">{nameOf(servers.product)}</legend>
          <div className="columns columns-narrow">
            {limited.map((name) => (
              <MostField
                key={name}
                name={name}
                value={servers.most[name]}
                error={problemAt(`$.pool.servers[${index}].most.${name}`)}
                onChange={(amount) => {
                  const { [name]: _before, ...others } = servers.most;
                  const most = amount === undefined ? others : { ...others, [name]: amount };
                  set(withItem(pool.servers, index, { ...servers, most }));
                }}
              />
            ))}
          </div>
          <div>
            <Button icon="trash" onClick={() => set(withoutItem(pool.servers, index))}>
              {words.removePoolServers(nameOf(servers.product))}
            </Button>
          </div>
        </fieldset>
      ))}
      <SelectField
        label={words.addPoolServers}
        value=""
        error={pool.servers.length === 0 ? problemAt("$.pool.servers") : undefined}
        disabled={unused.length === 0}
        choices={[
          { value: "", label: "–" },
          ...unused.map(({ id, configuration }) => ({ value: id, label: configuration.name })),
        ]}
        onChange={(product) => product && set([...pool.servers, { product, most: {} }])}
      />
    </Card>
  );
}
