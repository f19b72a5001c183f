/** What games print, by the part of it that their eggs wait for; only where the part does not read like a line. */
export const wholeLines: Readonly<Record<string, string>> = {
  ")! For help, type ": 'Done (4.213s)! For help, type "help"',
  "succeeded. Welcome!": "Server license key authentication succeeded. Welcome!",
  "Server listening on": "Server listening on [::]:64738",
};
