import { type ReactNode, useState } from "react";
import { useI18n } from "../i18n/i18n.tsx";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { type Sort, useSort } from "./table-sort.ts";
import "./table.css";

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly align?: "right";
  /** Hidden where there is little room. */
  readonly minor?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** By what the column sorts; without it the heading is plain. */
  readonly sortBy?: (row: Row) => string | number;
}

interface TableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Opens the row's side panel: the first cell becomes a button, the row follows the mouse. */
  onOpen?(row: Row): void;
}

/** More rows than this come when they are asked for, so that a folder of thousands stays fluid. */
const rowsAtOnce = 200;

/** A table whose order stands in the address and whose rows are reached by keyboard through their first cell. */
export function Table<Row>({ caption, columns, rows, rowKey, onOpen }: TableProps<Row>) {
  const { t } = useI18n();
  const [sort, toggle] = useSort();
  const [shown, setShown] = useState(rowsAtOnce);
  const column = columns.find((candidate) => candidate.key === sort?.key);
  const ordered = column?.sortBy && sort ? sorted(rows, column.sortBy, sort) : rows;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((each) => (
              <HeadCell key={each.key} column={each} sort={sort} onSort={() => toggle(each.key)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {ordered.slice(0, shown).map((row) => (
            <tr key={rowKey(row)} className={onOpen ? "table-row-opens" : undefined} onClick={() => onOpen?.(row)}>
              {columns.map((each, index) => (
                <td key={each.key} className={cellClass(each)}>
                  {index === 0 && onOpen ? (
                    <button type="button" className="table-open">
                      {each.cell(row)}
                    </button>
                  ) : (
                    each.cell(row)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {ordered.length > shown && (
        <div className="table-more">
          <Button onClick={() => setShown((before) => before + rowsAtOnce)}>{t.common.more}</Button>
        </div>
      )}
    </section>
  );
}

interface HeadCellProps<Row> {
  readonly column: Column<Row>;
  readonly sort: Sort | null;
  onSort(): void;
}

function HeadCell<Row>({ column, sort, onSort }: HeadCellProps<Row>) {
  const { t } = useI18n();
  if (!column.sortBy) return <th className={cellClass(column)}>{column.title}</th>;
  const active = sort?.key === column.key ? sort : null;
  return (
    <th className={cellClass(column)} aria-sort={active ? (active.descending ? "descending" : "ascending") : undefined}>
      <button type="button" className="table-sort" title={t.common.sortBy(column.title)} onClick={onSort}>
        {column.title}
        <Icon name={active ? (active.descending ? "sortDown" : "sortUp") : "sort"} />
      </button>
    </th>
  );
}

function cellClass<Row>(column: Column<Row>): string | undefined {
  return (
    [column.align ? `table-${column.align}` : "", column.minor ? "table-minor" : ""].filter(Boolean).join(" ") ||
    undefined
  );
}

function sorted<Row>(rows: readonly Row[], by: (row: Row) => string | number, { descending }: Sort): readonly Row[] {
  const collator = new Intl.Collator(undefined, { numeric: true });
  const compare = (a: Row, b: Row) => {
    const [left, right] = [by(a), by(b)];
    return typeof left === "number" && typeof right === "number"
      ? left - right
      : collator.compare(String(left), String(right));
  };
  return rows.toSorted((a, b) => (descending ? compare(b, a) : compare(a, b)));
}
