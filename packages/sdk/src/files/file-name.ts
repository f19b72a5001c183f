import { refuse } from "../resources/path.ts";

/**
 * Some daemons take an empty name, or one of nothing but dots and slashes, for everything that a server has. Looks at every
 * text in what is to be sent, but for the folders (`root`, `directory`) that names count from.
 * @throws {PanelOptionsError} before anything is sent
 */
export function checkFileNames(named?: object): void {
  JSON.stringify(named, (key, value) => (/^[./\s]*$/.test(value) && !/^[rd]/.test(key) ? refuse(value) : value));
}
