/** A value that came out of JSON or a URL: what is optional is absent, never `undefined`. */
export type Defined<Value> = Value extends Date
  ? Value
  : Value extends readonly (infer Item)[]
    ? Defined<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: Defined<Exclude<Value[Key], undefined>> }
      : Value;
