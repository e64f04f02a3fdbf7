import { listOperations } from "@cash-in/description/list-operations";
import { listParameters } from "@cash-in/description/list-parameters";
import type { Document, Parameter, SchemaNode } from "@cash-in/description/openapi";
import { getParameterContent } from "../model/get-parameter-content.ts";
import { isNested, mayBe } from "../model/may-be.ts";
import { isScalar } from "../model/pick-serialiser.ts";
import type { Check } from "./check.ts";

/** Every parameter is of a kind that the clients can send, in one way that the OpenAPI standard defines. */
export const checkParameters: Check = ({ document, locate }) =>
  listOperations(document).flatMap((endpoint) =>
    listParameters(document, endpoint).flatMap((parameter) => {
      const fault = findFault(document, parameter);
      if (fault === undefined) return [];
      return [
        {
          location: locate(parameter),
          operation: endpoint.operation,
          reason: `Parameter \`${parameter.name}\` ${fault.reason}`,
          fix: fault.fix,
        },
      ];
    }),
  );

interface Fault {
  readonly reason: string;
  readonly fix: string;
}

// The styles of each place; the first is its default.
const styles: Readonly<Record<string, readonly string[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
};

function findFault(document: Document, parameter: Parameter): Fault | undefined {
  const known = styles[parameter.in];
  if (known === undefined) {
    return {
      reason: `travels in ${parameter.in}, where no client can put it.`,
      fix: "Take it out; a caller who needs it can pass a header of its own.",
    };
  }
  const { kind, schema } = getParameterContent(document, parameter);
  if (kind === "json") return undefined;
  if (kind === "other" || (kind === "text" && !isScalar(document, schema))) {
    return {
      reason: "has a media type that the clients cannot write.",
      fix: "Describe it with `schema`, or with `content` of `application/json` or of one text.",
    };
  }
  const { style = known[0] ?? "", explode } = parameter;
  if (!known.includes(style)) {
    return {
      reason: `has the style \`${style}\`, which its place does not have.`,
      fix: `Use one of: ${known.join(", ")}.`,
    };
  }
  return findUndefined(document, schema, style, explode);
}

/** What the standard leaves open, so that two servers may read different values. */
function findUndefined(
  document: Document,
  schema: SchemaNode | undefined,
  style: string,
  explode: boolean = style === "form" || style === "deepObject",
): Fault | undefined {
  const isDelimited = style === "spaceDelimited" || style === "pipeDelimited";
  const isDeep = style === "deepObject";
  if ((isDelimited && explode) || (isDeep && !explode)) {
    return {
      reason: `has \`explode: ${explode}\` with the style \`${style}\`, which the standard does not define.`,
      fix: isDeep ? "Take `explode` out." : "Take `explode` out, or use the style `form`.",
    };
  }
  const isOne = schema !== undefined && isScalar(document, schema);
  if ((isDelimited && isOne) || (isDeep && (isOne || mayBe(document, schema, "array")))) {
    return {
      reason: `has a schema for which the standard does not define the style \`${style}\`.`,
      fix: isDeep ? "Use it for an object." : "Use it for a list or an object.",
    };
  }
  if (isNested(document, schema, style === "form" && explode)) {
    return {
      reason: "has lists or objects inside, for which the standard defines no style.",
      fix: "Describe it with `content` of `application/json`, or leave one level.",
    };
  }
  return undefined;
}
