/** The worlds that come with the package: three games on three nodes. */
export const demoWorlds = {
  pterodactyl: new URL("../worlds/demo.json", import.meta.url),
  pelican: new URL("../worlds/pelican-demo.json", import.meta.url),
};
