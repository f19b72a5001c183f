/** The panels that there is a client for. Pelican went its own way from Pterodactyl in 2024. */
export type Flavour = "pterodactyl" | "pelican";
