/** What every row has. */
export interface Row {
  readonly id: number;
}

type IndexKey = string | number | null;
type Indexes<R, Name extends string> = { readonly [name in Name]: (row: R) => IndexKey };

/** A table in memory: rows by id, and by the keys of its indexes. Ids count up like an AUTO_INCREMENT column. */
export class Table<R extends Row, Name extends string = never> {
  readonly #rows = new Map<number, R>();
  readonly #indexes: Map<Name, { keyOf: (row: R) => IndexKey; buckets: Map<IndexKey, Map<number, R>> }>;
  #nextId = 1;

  constructor(indexes: Indexes<R, Name>) {
    const names = Object.keys(indexes) as Name[];
    this.#indexes = new Map(names.map((name) => [name, { keyOf: indexes[name], buckets: new Map() }]));
  }

  get size(): number {
    return this.#rows.size;
  }

  /** The row itself; change it only through {@link update}. */
  get(id: number | null): Readonly<R> | undefined {
    return id === null ? undefined : this.#rows.get(id);
  }

  /** All rows in the order of their ids. */
  all(): Readonly<R>[] {
    return [...this.#rows.values()];
  }

  values(): IterableIterator<Readonly<R>> {
    return this.#rows.values();
  }

  /** The rows under a key of an index, in the order of their ids. */
  by(index: Name, key: IndexKey): Readonly<R>[] {
    const bucket = this.#bucket(index, key);
    return bucket ? [...bucket.values()].sort((a, b) => a.id - b.id) : [];
  }

  /** The row with the lowest id under a key of an index. */
  first(index: Name, key: IndexKey): Readonly<R> | undefined {
    const bucket = this.#bucket(index, key);
    if (!bucket || bucket.size < 2) return bucket?.values().next().value;
    return this.by(index, key)[0];
  }

  /** How many rows are under a key of an index. */
  count(index: Name, key: IndexKey): number {
    return this.#bucket(index, key)?.size ?? 0;
  }

  insert(values: Omit<R, "id">): Readonly<R> {
    return this.load({ ...values, id: this.#nextId } as R);
  }

  /** Puts in a row that already has its id. Rows have to come in the order of their ids. */
  load(row: R): Readonly<R> {
    this.#rows.set(row.id, row);
    this.#nextId = Math.max(this.#nextId, row.id + 1);
    for (const { keyOf, buckets } of this.#indexes.values()) enter(buckets, keyOf(row), row);
    return row;
  }

  update(id: number, changes: Partial<Omit<R, "id">>): Readonly<R> {
    const row = this.#rows.get(id);
    if (!row) throw new Error(`No row ${id}.`);
    const before = [...this.#indexes.values()].map((index) => ({ index, key: index.keyOf(row) }));
    Object.assign(row, changes);
    for (const { index, key } of before) {
      const now = index.keyOf(row);
      if (now === key) continue;
      leave(index.buckets, key, id);
      enter(index.buckets, now, row);
    }
    return row;
  }

  delete(id: number): boolean {
    const row = this.#rows.get(id);
    if (!row) return false;
    for (const { keyOf, buckets } of this.#indexes.values()) leave(buckets, keyOf(row), id);
    return this.#rows.delete(id);
  }

  #bucket(name: Name, key: IndexKey): Map<number, R> | undefined {
    return this.#indexes.get(name)?.buckets.get(key);
  }
}

function enter<R extends Row>(buckets: Map<IndexKey, Map<number, R>>, key: IndexKey, row: R): void {
  const bucket = buckets.get(key);
  if (bucket) bucket.set(row.id, row);
  else buckets.set(key, new Map([[row.id, row]]));
}

function leave<R extends Row>(buckets: Map<IndexKey, Map<number, R>>, key: IndexKey, id: number): void {
  const bucket = buckets.get(key);
  bucket?.delete(id);
  if (bucket?.size === 0) buckets.delete(key);
}
