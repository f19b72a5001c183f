/** Translations of what the demo's products say. They are written in English. */
export const content: Readonly<Record<string, string>> = {};
