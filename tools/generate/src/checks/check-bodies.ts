import { follow } from "@cash-in/description/follow";
import { listOperations } from "@cash-in/description/list-operations";
import type { Document, Encoding, RequestBody } from "@cash-in/description/openapi";
import { mayBe, mayHave } from "../model/may-be.ts";
import { type PickedMediaType, pickMediaType } from "../model/pick-media-type.ts";
import { isScalar } from "../model/pick-serialiser.ts";
import type { Check } from "./check.ts";

/** Every body is one that the clients send as it is described. */
export const checkBodies: Check = ({ document, locate }) =>
  listOperations(document).flatMap(({ operation }) => {
    const body = operation.requestBody && follow<RequestBody>(document, operation.requestBody);
    const media = pickMediaType(body?.content, document);
    if (media === undefined) return [];
    const faults = [findFault(document, media) ?? [], findFieldFaults(document, media)].flat();
    return faults.map(({ node = media.content, reason, fix }) => ({
      location: locate(node),
      operation,
      reason: `The body, \`${media.key}\`, ${reason}`,
      fix,
    }));
  });

interface BodyFault {
  /** Where it stands, if not in the media type as a whole. */
  readonly node?: object;
  readonly reason: string;
  readonly fix: string;
}

function findFault(document: Document, media: PickedMediaType): BodyFault | undefined {
  const { kind, mediaType, content } = media;
  const takesObjects = mayBe(document, content.schema, "object");
  const takesLists = mayBe(document, content.schema, "array");
  if ((kind === "text" || kind === "binary") && (takesObjects || takesLists)) {
    return {
      reason: "has lists or objects, which the clients cannot write in this media type.",
      fix: "Describe it as one text, which the caller writes, or add a body of `application/json` if the API takes one.",
    };
  }
  if (kind !== "form") return undefined;
  if (isMultipart(media) && !/^multipart\/form-data\b/i.test(mediaType)) {
    return {
      reason: "has parts that are no form, which the clients cannot write.",
      fix: "Use `multipart/form-data` if the API takes it.",
    };
  }
  // A schema that does not say what it takes may take an object.
  if (isScalar(document, content.schema) || (takesLists && !takesObjects)) {
    return {
      reason: "is a form whose schema is no object, so that it has no fields.",
      fix: "Describe the fields as properties of an object, or use the media type of what is sent.",
    };
  }
  return undefined;
}

function findFieldFaults(document: Document, media: PickedMediaType): BodyFault[] {
  const { kind, content } = media;
  if (kind !== "form") return [];
  return Object.entries(content.encoding ?? {}).flatMap(([name, encoding]) => {
    // The standard has no meaning for those of other names.
    if (!mayHave(document, content.schema, name)) return [];
    const unsent = listUnsent(document, encoding, isMultipart(media));
    if (unsent.length === 0) return [];
    return {
      node: encoding,
      reason: `has \`${unsent.join("`, `")}\` in the encoding of \`${name}\`, which the clients do not send.`,
      fix: "Take it out if the API answers without it; of `encoding`, the clients know `contentType`, and in urlencoded forms `style` and `explode`.",
    };
  });
}

/** What would have a meaning in a form of this kind, and is not sent. */
function listUnsent(document: Document, encoding: Encoding, isParts: boolean): string[] {
  if (!isParts) return encoding.allowReserved === true ? ["allowReserved"] : [];
  const { headers = {} } = encoding;
  // `contentType` says that one, and 3.0 has no styles for parts.
  const hasOwn = Object.keys(headers).some((it) => it.toLowerCase() !== "content-type");
  const styles = document.openapi.startsWith("3.0")
    ? []
    : (["style", "explode", "allowReserved"] as const);
  return [...(hasOwn ? ["headers"] : []), ...styles.filter((it) => encoding[it] !== undefined)];
}

function isMultipart({ mediaType }: PickedMediaType): boolean {
  return /^multipart\//i.test(mediaType);
}
