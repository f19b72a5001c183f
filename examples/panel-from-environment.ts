/** Where the examples find the panel. */
export function panelFromEnvironment() {
  const { PANEL_URL, PANEL_APPLICATION_KEY, PANEL_CLIENT_KEY } = process.env;
  if (!PANEL_URL || !PANEL_APPLICATION_KEY || !PANEL_CLIENT_KEY) {
    throw new Error("Set PANEL_URL, PANEL_APPLICATION_KEY and PANEL_CLIENT_KEY (see examples/README.md).");
  }
  return { url: PANEL_URL, applicationKey: PANEL_APPLICATION_KEY, clientKey: PANEL_CLIENT_KEY };
}
