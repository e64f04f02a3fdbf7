import type { Problem } from "@cash-in/description/spec-error";
import { walkNodes } from "@cash-in/description/walk-nodes";
import type { Check } from "./check.ts";

/** Areas are cut out of the document; a reference into another operation would point nowhere afterwards. */
export const checkReferences: Check = ({ document, locate }) => {
  const problems: Problem[] = [];
  walkNodes(document, (node) => {
    if (typeof node.$ref !== "string" || /^#\/components\/[^/]+\/[^/]+/.test(node.$ref)) return;
    problems.push({
      location: locate(node),
      reason: `\`${node.$ref}\` does not refer to a component.`,
      fix: "Move what it refers to into a file of its own, or under components.",
    });
  });
  return problems;
};
