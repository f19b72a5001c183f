export * from "@hatchery/http/client";
