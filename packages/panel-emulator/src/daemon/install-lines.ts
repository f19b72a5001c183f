/** What the installation of every egg says, for those who may watch it. */
export const installLines: readonly string[] = [
  "Pterodactyl Installation Script",
  "Updating package lists",
  "Downloading the game's files",
  "Unpacking",
];
