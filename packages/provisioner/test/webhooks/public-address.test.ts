import { describe, expect, it } from "vitest";
import { isPublicAddress } from "../../src/webhooks/public-address.ts";

describe("an address that events may be posted to", () => {
  it.each([
    "1.1.1.1",
    "93.184.216.34",
    "172.32.0.1",
    "100.128.0.1",
    "2606:4700:4700::1111",
    "2a01:4f8::1",
    "::ffff:1.1.1.1",
    "64:ff9b::101:101",
  ])("is public: %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ["this host", "0.0.0.0"],
    ["private", "10.1.2.3"],
    ["private", "172.16.0.1"],
    ["private", "172.31.255.255"],
    ["private", "192.168.1.1"],
    ["loopback", "127.0.0.1"],
    ["loopback", "127.255.0.1"],
    ["link-local", "169.254.0.1"],
    ["metadata of a cloud", "169.254.169.254"],
    ["metadata of a cloud by IPv6", "fd00:ec2::254"],
    ["carrier-grade NAT", "100.64.0.1"],
    ["carrier-grade NAT", "100.127.255.255"],
    ["benchmarks", "198.18.0.1"],
    ["documentation", "203.0.113.7"],
    ["multicast", "224.0.0.1"],
    ["broadcast", "255.255.255.255"],
    ["loopback", "::1"],
    ["unspecified", "::"],
    ["unique local", "fc00::1"],
    ["unique local", "fdff::1"],
    ["link-local", "fe80::1"],
    ["with a zone", "fe80::1%eth0"],
    ["multicast", "ff02::1"],
    ["mapped loopback", "::ffff:127.0.0.1"],
    ["mapped loopback in hex", "::ffff:7f00:1"],
    ["mapped metadata", "::ffff:a9fe:a9fe"],
    ["mapped, written out", "0:0:0:0:0:ffff:c0a8:0101"],
    ["NAT64 of a private one", "64:ff9b::10.0.0.1"],
    ["6to4 of a private one", "2002:0a00:0001::1"],
    ["Teredo", "2001:0:4136:e378::1"],
    ["documentation", "2001:db8::1"],
    ["no address", "localhost"],
    ["no address", ""],
    ["a number", "2130706433"],
  ])("is not public: %s, %s", (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
