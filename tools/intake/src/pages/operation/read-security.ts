import { isDeepStrictEqual } from "node:util";
import type { Context } from "../context.ts";
import type { PageSecurity } from "../page.ts";
import {
  below,
  type Data,
  entriesOf,
  isExtension,
  isMap,
  listOf,
  ownValue,
  textOf,
} from "../text/data.ts";

type Scheme = PageSecurity["scheme"];

/** How a call of the operation says who calls. */
export function readSecurity(
  own: Data | undefined,
  at: string,
  fromHeaders: readonly PageSecurity[],
  context: Context,
): PageSecurity[] {
  const everywhere = context.root.security;
  const emptied = Array.isArray(own) && own.length === 0 && listOf(everywhere).length > 0;
  const usesOwn = own !== undefined && own !== null && !emptied;
  const declared = usesOwn
    ? readRequirements(own, at, context)
    : readRequirements(everywhere, "/security", context);
  if (emptied) {
    const reading =
      fromHeaders.length > 0 ? "that of the header parameter" : "that of the whole API";
    context.report(
      "doubtful",
      "security-emptied",
      at,
      `The operation says that it needs no authorisation, though the whole API does; ${reading} was read, because a needless key does no harm.`,
    );
  }
  // A header among the parameters is what the page shows to be sent; the rest is boilerplate.
  if (fromHeaders.length > 0 && !usesOwn) return unique(fromHeaders);
  return unique([...declared, ...fromHeaders]);
}

function unique(all: readonly PageSecurity[]): PageSecurity[] {
  return all.filter(
    ({ scheme }, index) => all.findIndex((one) => isDeepStrictEqual(one.scheme, scheme)) === index,
  );
}

function readRequirements(given: Data | undefined, at: string, context: Context): PageSecurity[] {
  return listOf(given).flatMap((requirement, index) => {
    const place = below(at, index);
    const entries = entriesOf(requirement);
    const names = entries.filter(([name]) => !isExtension(name)).map(([name]) => name);
    if (names.length < entries.length) {
      context.tally(
        "extension-in-requirement",
        place,
        "A requirement holds a field of the vendor's; it was ignored.",
      );
    }
    if (names.length > 1) {
      context.report(
        "doubtful",
        "security-combined",
        place,
        "Several schemes are required together; each was read by itself.",
      );
    }
    return names.flatMap((name) => {
      const scheme = readScheme(name, context);
      return scheme ? [{ name, scheme }] : [];
    });
  });
}

function readScheme(name: string, context: Context): Scheme | undefined {
  const at = below("/components/securitySchemes", name);
  const given = ownValue(ownValue(ownValue(context.root, "components"), "securitySchemes"), name);
  if (!isMap(given)) {
    context.report(
      "dropped",
      "security-scheme-unknown",
      at,
      `The page requires "${name}" and does not say what it is; it was left out.`,
    );
    return undefined;
  }
  const type = String(given.type);
  switch (type.toLowerCase()) {
    case "http":
      return { type: "http", scheme: (textOf(given.scheme) ?? "bearer").toLowerCase() };
    case "bearer":
    case "basic":
      context.tally(
        "security-type-invalid",
        below(at, "type"),
        `"${type}" is no type of a security scheme; it was read as the HTTP scheme ${type.toLowerCase()}.`,
      );
      return { type: "http", scheme: type.toLowerCase() };
    case "apikey":
      return readApiKey(type, textOf(given.name), textOf(given.in), at, context);
    case "oauth2":
    case "openidconnect":
      context.report(
        "doubtful",
        "security-type-reduced",
        below(at, "type"),
        `How a token of ${type} is had is not kept; it is sent as bearer.`,
      );
      return { type: "http", scheme: "bearer" };
    default:
      context.report(
        "dropped",
        "security-type-unknown",
        below(at, "type"),
        `"${type.slice(0, 40)}" is no type of a security scheme; "${name}" was left out.`,
      );
      return undefined;
  }
}

function readApiKey(
  type: string,
  name: string | undefined,
  place: string | undefined,
  at: string,
  context: Context,
): Scheme {
  if (type !== "apiKey") {
    context.tally(
      "security-type-invalid",
      below(at, "type"),
      `"${type}" is written apiKey; it was read so.`,
    );
  }
  const known = ["header", "query", "cookie"].find((one) => one === place?.toLowerCase());
  if (name === undefined || known === undefined) {
    context.report(
      "doubtful",
      "security-scheme-incomplete",
      at,
      "The page does not say where the key travels; the header X-Api-Key was read where nothing is said.",
    );
  }
  return { type: "apiKey", in: known ?? "header", header: name ?? "X-Api-Key" };
}
