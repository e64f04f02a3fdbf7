import type { Parameter } from "@cash-in/description/openapi";
import type { InputPart } from "./model.ts";
import type { PickedMediaType } from "./pick-media-type.ts";
import { referenceType } from "./reference-type.ts";

const places = ["path", "query", "header"] as const;

/** The places of an operation's input that exist. */
export function createInput(
  parameters: readonly Parameter[],
  media: PickedMediaType | undefined,
  bodyRequired: boolean,
): InputPart[] {
  const parts = places.flatMap((place): InputPart[] => {
    const own = parameters.filter((parameter) => parameter.in === place);
    const required = place === "path" || own.some((parameter) => parameter.required);
    const type = { lookup: ["parameters", place], optional: !required };
    return own.length === 0 ? [] : [{ place, required, type }];
  });
  if (media === undefined) return parts;
  const type = referenceType(media, ["requestBody"], !bodyRequired);
  return [...parts, { place: "body", required: bodyRequired, type }];
}
