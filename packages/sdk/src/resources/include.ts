/** The relationships of an object, by the name they are included by. */
type Relationships<Attributes> = Attributes extends { relationships?: infer R } ? NonNullable<R> : unknown;

/** The attributes behind a relationship, of one object or of each in a list. */
type AttributesOf<Relationship> = Relationship extends { data: readonly (infer One)[] }
  ? AttributesOf<One>
  : Relationship extends { attributes: infer Attributes extends object }
    ? Attributes
    : never;

type Name<T> = Extract<keyof T, string>;

/** What may stand in `include`: the names of relationships, and with a dot those of what they lead to. */
export type IncludeOf<Attributes> = {
  [K in Name<Relationships<Attributes>>]:
    | K
    | `${K}.${Name<Relationships<AttributesOf<NonNullable<Relationships<Attributes>[K & keyof Relationships<Attributes>]>>>>}`;
}[Name<Relationships<Attributes>>];

type Head<Include extends string> = Include extends `${infer First}.${string}` ? First : Include;
type Rest<Include extends string, First extends string> = Include extends `${First}.${infer Following}`
  ? Following
  : never;

/** The names of relationships that the panel always sends. */
type AlwaysThere<R> = { [K in Name<R>]-?: Record<never, never> extends Pick<R, K> ? never : K }[Name<R>];

type Related<Relationship, Include extends string, Nullable extends string, IsNullable> = Relationship extends {
  data: readonly (infer One)[];
}
  ? Related<One, Include, Nullable, false>[]
  : Relationship extends { attributes: infer Attributes extends object }
    ? Unwrapped<Attributes, Include, Nullable>
    : IsNullable extends true
      ? null
      : never;

/**
 * An object without its envelope: its attributes, and in their place or beside them what was included. `Nullable` names
 * the relationships that may be null.
 */
export type Unwrapped<Attributes, Include extends string, Nullable extends string> = {
  [K in keyof Attributes as Exclude<K, "relationships" | Head<Include>>]: Attributes[K];
} & {
  [K in Name<Relationships<Attributes>> as Extract<
    K,
    Head<Include> | AlwaysThere<Relationships<Attributes>>
  >]-?: Related<
    NonNullable<Relationships<Attributes>[K & keyof Relationships<Attributes>]>,
    Rest<Include, K>,
    Nullable,
    K extends Nullable ? true : false
  >;
};
