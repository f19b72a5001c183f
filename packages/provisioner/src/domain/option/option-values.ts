/** What a customer chose, by option id: a number for a quantity, an entry's value for a choice, a boolean for a toggle, a string for a text. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

export type OptionValue = string | number | boolean;
