import type { WireBody } from "../operation.ts";
import { isRecord } from "../options/is-record.ts";
import { refuse } from "../options/refusal.ts";
import { findJsonFault, isBinary, toPlain, within } from "./serialise-json.ts";

/** Writes the body of an operation that takes a form: `multipart/form-data` or `application/x-www-form-urlencoded`. */
export function serialiseForm(body: unknown, mediaType: string): WireBody {
  if (isBinary(body)) return body as WireBody;
  if (!isRecord(body)) refuse("body", "must be an object of fields");
  const isMultipart = mediaType.startsWith("multipart/");
  const form = isMultipart ? new FormData() : new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined) continue;
      (form as FormData).append(name, toPart(item, `body.${name}`, isMultipart) as string);
    }
  }
  return isMultipart ? (form as FormData) : form.toString();
}

function toPart(item: unknown, field: string, isMultipart: boolean): string | Blob {
  if (isBinary(item) && isMultipart) {
    return item instanceof Blob ? item : new Blob([item as BlobPart]);
  }
  if (item === null) refuse(field, "is null, which a form cannot hold");
  const fault = findJsonFault(item);
  if (fault) throw within(field, fault);
  const plain = toPlain(item);
  return typeof plain === "object" ? JSON.stringify(plain) : String(plain);
}
