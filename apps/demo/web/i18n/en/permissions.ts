/** The panel describes its permissions in English. */
export const permissions: Readonly<Record<string, string>> = {};
