/** Somebody whom the owner lets use the server. */
export interface Subuser {
  readonly id: string;
  readonly username: string;
  readonly email: string;
  readonly twoFactor: boolean;
  /** The panel's names, for example `control.start`. */
  readonly permissions: readonly string[];
  readonly createdAt: Date;
}

/** Permissions that belong together. */
export interface PermissionGroup {
  readonly name: string;
  readonly description: string;
  readonly permissions: readonly { readonly permission: string; readonly description: string }[];
}

export interface ControlSubusers {
  list(): Promise<readonly Subuser[]>;
  /** Everything that a subuser can be allowed, with the panel's explanations. */
  permissions(): Promise<readonly PermissionGroup[]>;
  /** An unknown e-mail gets an account on the panel. Unknown permissions are dropped. */
  create(input: { readonly email: string; readonly permissions: readonly string[] }): Promise<Subuser>;
  /** Replaces all permissions. */
  setPermissions(subuser: string, permissions: readonly string[]): Promise<Subuser>;
  delete(subuser: string): Promise<void>;
}
