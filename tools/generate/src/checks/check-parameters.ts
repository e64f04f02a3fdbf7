import { listOperations } from "@cash-in/description/list-operations";
import { listParameters } from "@cash-in/description/list-parameters";
import type { Parameter } from "@cash-in/description/openapi";
import type { Check } from "./check.ts";

/** Every parameter is of a kind that the clients can send. */
export const checkParameters: Check = ({ document, locate }) =>
  listOperations(document).flatMap((endpoint) =>
    listParameters(document, endpoint).flatMap((parameter) => {
      const fault = findFault(parameter);
      if (fault === undefined) return [];
      return [
        {
          location: locate(parameter),
          reason: `Parameter \`${parameter.name}\` ${fault.reason}`,
          fix: fault.fix,
        },
      ];
    }),
  );

function findFault(parameter: Parameter): { reason: string; fix: string } | undefined {
  if (!["path", "query", "header"].includes(parameter.in)) {
    return {
      reason: `travels in ${parameter.in}, where no client can put it.`,
      fix: "Take it out; a caller who needs it can pass a header of its own.",
    };
  }
  if (parameter.schema === undefined) {
    return {
      reason: "has a media type of its own, which the clients cannot write.",
      fix: "Describe it with `schema` instead of `content`, as the text that is sent.",
    };
  }
  const places =
    parameter.in === "query"
      ? ["form", "spaceDelimited", "pipeDelimited", "deepObject"]
      : ["simple"];
  if (parameter.style === undefined || places.includes(parameter.style)) return undefined;
  return {
    reason: `has the style \`${parameter.style}\`, which the clients cannot write.`,
    fix: `Use one of: ${places.join(", ")}.`,
  };
}
