import { listOperations } from "@cash-in/description/list-operations";
import { getSecurityScheme } from "../spec/get-security-scheme.ts";
import type { Check } from "./check.ts";

/** A client has one key: all operations of an area use the same scheme, a key in a header. */
export const checkSecurity: Check = ({ document, locate }) => {
  const schemes = new Map<string, string>();
  return listOperations(document).flatMap(({ operation }) => {
    const [area] = operation.tags;
    const scheme = getSecurityScheme(document, operation)?.name;
    if (scheme === undefined) {
      const reason = "No key in a header opens this operation.";
      const fix = "Let `security` name one scheme with `type: apiKey` and `in: header`.";
      return [{ location: locate(operation), reason, fix }];
    }
    const known = schemes.get(area) ?? scheme;
    schemes.set(area, known);
    if (known === scheme) return [];
    const reason = `The area ${area} uses two keys: \`${known}\` and \`${scheme}\`.`;
    const fix = "Split the area, or use the same scheme.";
    return [{ location: locate(operation), reason, fix }];
  });
};
