import fc from "fast-check";
import { paperServer } from "./panel-client.ts";

/** Names of fields that some operation reads. */
export const fieldNames = fc.constantFrom(
  ..."name description user egg external_id email username first_name last_name password language root_admin short long ip".split(
    " ",
  ),
  ..."ports alias memory disk swap io cpu threads limits feature_limits allocation deploy environment startup image".split(
    " ",
  ),
  ..."docker_image skip_scripts add_allocations remove_allocations database remote host signal command root files file".split(
    " ",
  ),
  ..."from to notes key value permissions minute hour day_of_month month day_of_week is_active action payload".split(
    " ",
  ),
  ..."time_offset truncate is_locked ignored url contents code allowed_ips public_key location_id fqdn scheme".split(
    " ",
  ),
);

/** Any JSON value, with a liking for those that trip validation. */
export const garbage: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    " ",
    "0",
    0,
    -1,
    1.5,
    1e30,
    true,
    false,
    [],
    {},
    [null],
    [[]],
    { a: 1 },
    "1",
    "x".repeat(300),
  ),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.integer(),
  fc.array(fc.constantFrom<unknown>("1", 1, null, "x", {}), { maxLength: 3 }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Bodies that would be accepted but for one field. */
const bodies: readonly Record<string, unknown>[] = [
  paperServer(),
  { ...paperServer(), deploy: { locations: [1], dedicated_ip: false, port_range: [] } },
  { name: "Renamed", user: 3, external_id: "x", description: "d" },
  { allocation: 1, limits: paperServer().limits, feature_limits: paperServer().feature_limits, add_allocations: [2] },
  {
    startup: "java",
    environment: { SERVER_JARFILE: "a.jar", BUILD_NUMBER: "1" },
    egg: 1,
    image: "x",
    skip_scripts: false,
  },
  { email: "new@example.test", username: "newuser", first_name: "New", last_name: "User" },
  { short: "xx.yy", long: "Somewhere" },
  { ip: "192.0.2.1", ports: ["30000-30010"] },
  { database: "shop", remote: "%", host: 1 },
  { signal: "start", command: "say hello" },
  { root: "/", files: ["logs"], file: "logs", name: "x", from: "a", to: "b" },
  { name: "Nightly", minute: "0", hour: "3", day_of_month: "*", month: "*", day_of_week: "*", is_active: true },
  { action: "power", payload: "restart", time_offset: 0 },
  { email: "friend@example.test", permissions: ["control.start", "file.read"] },
  { key: "MINECRAFT_VERSION", value: "1.21" },
  { truncate: true, name: "backup", ignored: "*.log", is_locked: false },
];

export const nearlyValid = fc
  .tuple(fc.constantFrom(...bodies), fieldNames, garbage, fc.boolean())
  .map(([body, field, value, spoil]) => {
    if (!spoil) return body;
    const known = Object.keys(body);
    return { ...body, [known.includes(field) ? field : (known[field.length % known.length] ?? field)]: value };
  });
