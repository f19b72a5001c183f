/** A value whose lists may be read-only, as those of the provisioner are; where a schema lets any keys out, any object will do. */
export type DeepReadonly<Value> = Value extends Date
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : Value extends object
      ? Record<string, unknown> extends Value
        ? object
        : { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
      : Value;
