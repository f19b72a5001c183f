import { isArray } from "../php-values.ts";
import type { Rule, RuleScope } from "../rule.ts";
import { rowsWhere, type TableName } from "../table-lookup.ts";

/** Conditions of `unique` and `exists` besides the value itself. */
export interface RowCondition {
  /** The id of the row that may have the value: the one that is being changed. */
  readonly ignore?: number;
  /** Which rows count. */
  readonly where?: (row: Readonly<Record<string, unknown>>) => boolean;
}

function matching(scope: RuleScope, table: TableName, column: string, condition: RowCondition): number {
  const values = isArray(scope.value) ? Object.values(scope.value) : [scope.value ?? null];
  const found = values.flatMap((value) => rowsWhere(scope.state, table, column, value));
  return found.filter((row) => row.id !== condition.ignore && (condition.where?.(row) ?? true)).length;
}

/** No row of the table has the value. The column is the field's name unless it says otherwise. */
export function unique(table: TableName, column?: string, condition: RowCondition = {}): Rule {
  return {
    name: "unique",
    passes: (scope) => matching(scope, table, column ?? lastKey(scope.field), condition) === 0,
    message: () => "The :attribute has already been taken.",
  };
}

/** A row of the table has the value. */
export function exists(table: TableName, column?: string, condition: RowCondition = {}): Rule {
  return {
    name: "exists",
    passes: (scope) => {
      const wanted = isArray(scope.value) ? new Set(Object.values(scope.value)).size : 1;
      return matching(scope, table, column ?? lastKey(scope.field), condition) >= wanted;
    },
    message: () => "The selected :attribute is invalid.",
  };
}

function lastKey(field: string): string {
  return field.slice(field.lastIndexOf(".") + 1);
}
