/** The world that comes with the package: three games on three nodes. */
export const demoWorldFile = new URL("../worlds/demo.json", import.meta.url);
