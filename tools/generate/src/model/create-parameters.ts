import type * as openapi from "@cash-in/description/openapi";
import type { Parameter } from "./model.ts";
import { pickParameterSerialiser } from "./pick-serialiser.ts";

/** What a client must know to send the parameters. Defaults are left out. */
export function createParameters(
  document: openapi.Document,
  parameters: readonly openapi.Parameter[],
): Parameter[] {
  return parameters.map((parameter) => {
    const { name, in: place, required, style, explode, allowReserved } = parameter;
    const serialise = pickParameterSerialiser(document, parameter);
    const defaultStyle = place === "query" ? "form" : "simple";
    const ownStyle = style === defaultStyle ? undefined : style;
    const defaultExplode = (style ?? defaultStyle) === "form";
    return {
      name,
      in: place,
      ...((required || place === "path") && { required: true }),
      ...(ownStyle !== undefined && { style: ownStyle }),
      ...(explode !== undefined && explode !== defaultExplode && { explode }),
      ...(allowReserved && place === "query" && { allowReserved }),
      ...(serialise && { serialise }),
    };
  });
}
