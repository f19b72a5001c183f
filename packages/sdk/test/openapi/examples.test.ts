import { describe, expect, it } from "vitest";
import {
  apis,
  flavours,
  type MediaType,
  type OperationAt,
  operationsOf,
  type Response,
  readDocument,
  resolve,
} from "./recorded/document.ts";
import { Validator } from "./recorded/validator.ts";

const documents = flavours.flatMap((flavour) => apis.map((api) => [flavour, api] as const));

describe.each(documents)("The examples of the %s %s document", (flavour, api) => {
  const document = readDocument(flavour, api);
  const validator = new Validator(document);

  const examplesOf = (media: MediaType): readonly unknown[] => {
    const named = Object.values(media.examples ?? {}).map((it) => resolve<{ value: unknown }>(document, it).value);
    return media.example === undefined ? named : [media.example, ...named];
  };

  const mediaOf = ({ operation }: OperationAt) => [
    ...Object.entries(operation.requestBody?.content ?? {}).map(([type, media]) => ({ at: `request ${type}`, media })),
    ...Object.entries(operation.responses).flatMap(([status, response]) =>
      Object.entries(resolve<Response>(document, response).content ?? {}).map(([type, media]) => ({
        at: `${status} ${type}`,
        media,
      })),
    ),
  ];

  describe.each(operationsOf(document))("$operation.operationId", (at) => {
    it("stand with its request and with every answer", () => {
      const without = mediaOf(at).filter(({ media }) => examplesOf(media).length === 0);
      expect(without.map((it) => it.at)).toEqual([]);
    });

    it("are valid", () => {
      const wrong = mediaOf(at).flatMap((it) =>
        examplesOf(it.media)
          .map((example) => validator.complaint(it.media.schema, example))
          .filter((complaint) => complaint !== undefined)
          .map((complaint) => `${it.at}: ${complaint}`),
      );
      expect(wrong).toEqual([]);
    });
  });
});
