import type { UpgradePlan } from "../../api/model.ts";
import { Icon } from "../../components/icon.tsx";
import { StatusBadge, type Tone } from "../../components/status-badge.tsx";
import { type Column, Table } from "../../components/table.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

interface Line {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly because?: string;
}

const tones: Readonly<Record<UpgradePlan["outcome"], Tone>> = {
  "nothing-to-do": "neutral",
  possible: "good",
  "needs-another-node": "bad",
};

const sizes = ["memory", "swap", "disk"];

/** The dry run of an upgrade: every difference, old and new, with its reason; then warnings and obstacles. */
export function UpgradePlanView({ plan }: { readonly plan: UpgradePlan }) {
  const { t, format, words: said } = useI18n();
  const words = t.admin.upgradePlan;
  const say = (name: string, value: unknown) =>
    typeof value === "number"
      ? sizes.includes(name)
        ? format.mebibytes(value)
        : format.number(value)
      : value === null || value === ""
        ? "–"
        : typeof value === "boolean"
          ? value
            ? t.common.yes
            : t.common.no
          : String(value);
  const eggOf = ({ nest, egg }: NonNullable<UpgradePlan["egg"]>["from"]) =>
    nest === null ? `${t.admin.services.egg} ${egg}` : words.egg(nest, egg);
  const lines: readonly Line[] = [
    ...Object.entries({ ...plan.limits, ...plan.featureLimits }).map(([name, { from, to }]) => ({
      what: words.limits[name] ?? name,
      from: say(name, from),
      to: say(name, to),
    })),
    ...(plan.egg
      ? [
          {
            what: t.admin.services.egg,
            from: eggOf(plan.egg.from),
            to: eggOf(plan.egg.to),
          },
        ]
      : []),
    ...(plan.node ? [{ what: words.node, from: plan.node.from.name, to: plan.node.to.name }] : []),
    ...(plan.image ? [{ what: words.image, ...plan.image }] : []),
    ...(plan.startup ? [{ what: words.startup, ...plan.startup }] : []),
    ...plan.variables.map(({ name, from, to, because }) => ({
      what: name,
      from: say(name, from),
      to: say(name, to),
      because: words.reasons[because],
    })),
  ];
  const columns: readonly Column<Line>[] = [
    {
      key: "what",
      title: words.what,
      cell: ({ what, because }) => (
        <span className="stack-tight break">
          {what}
          {because && <span className="small quiet">{because}</span>}
        </span>
      ),
    },
    { key: "from", title: words.from, cell: ({ from }) => <span className="break">{from}</span> },
    { key: "to", title: words.to, cell: ({ to }) => <strong className="break">{to}</strong> },
  ];
  return (
    <div className="stack">
      <p>
        <StatusBadge tone={tones[plan.outcome]}>{words.outcomes[plan.outcome]}</StatusBadge>
      </p>
      {lines.length > 0 && <Table caption={words.title} columns={columns} rows={lines} rowKey={({ what }) => what} />}
      {plan.obstacles.map((obstacle) => (
        <p key={obstacle} className="field-error">
          <Icon name="cross" /> {said(obstacle)}
        </p>
      ))}
      {plan.warnings.map((warning) => (
        <p key={warning.code} className="row">
          <Icon name="warning" label={words.warnings} />{" "}
          <span>{t.upgrade.warnings[warning.code] ?? said(warning.message)}</span>
        </p>
      ))}
    </div>
  );
}
