import type { Context } from "../context.ts";
import type { PageParameter, PageSecurity } from "../page.ts";

/** OpenAPI says that these are no parameters: the media types of a body and an answer tell them. */
const TOLD_ELSEWHERE = ["content-type", "accept"];
const API_KEY = /^(x-)?api-?_?key$/;
/** Carries a credential by its name, but whether it is the only one is not said. */
const CREDENTIAL = /(^|[-_])(token|secret|password|signature|apikey|api-key|auth)$/;

/** What a parameter that is a header really is: authorisation, nothing to be told, or a parameter. */
export function readHeader(
  parameter: PageParameter,
  at: string,
  { report }: Context,
): PageSecurity | "nothing" | "parameter" {
  const header = parameter.name;
  const name = header.toLowerCase();
  if (TOLD_ELSEWHERE.includes(name)) {
    report(
      "dropped",
      "reserved-header",
      at,
      `"${header}" is no parameter: the media types tell it; it was left out.`,
    );
    return "nothing";
  }
  if (name === "authorization") {
    const scheme = readScheme(parameter);
    report(
      "doubtful",
      "security-in-parameter",
      at,
      `"${header}" is no parameter but the authorisation; it was read as the HTTP scheme ${scheme}.`,
    );
    return { name: header, scheme: { type: "http", scheme } };
  }
  if (API_KEY.test(name)) {
    report(
      "doubtful",
      "security-in-parameter",
      at,
      `"${header}" carries a key; it was read as the authorisation.`,
    );
    return { name: header, scheme: { type: "apiKey", in: "header", header } };
  }
  if (CREDENTIAL.test(name)) {
    report(
      "doubtful",
      "credential-in-parameter",
      at,
      `"${header}" looks like the authorisation; it was kept as a parameter.`,
    );
  }
  return "parameter";
}

/** `Basic dXNlcjp…` or `Bearer …`, as the example or the description has it. */
function readScheme({ example, schema, description }: PageParameter): string {
  const said = `${typeof example === "string" ? example : ""} ${schema?.default ?? ""} ${description ?? ""}`;
  return /\bbasic\b/i.test(said) && !/\bbearer\b/i.test(said) ? "basic" : "bearer";
}
