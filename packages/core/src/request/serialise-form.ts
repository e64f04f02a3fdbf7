import type { FormField, WireBody } from "../operation.ts";
import { isRecord } from "../options/is-record.ts";
import { refuse } from "../options/refusal.ts";
import { findJsonFault, isBinary, toPlain, within } from "./serialise-json.ts";
import { serialiseStyle } from "./serialise-style.ts";

type Fields = Readonly<Record<string, FormField>>;

/**
 * Writes the body of an operation that takes a form: `multipart/form-data` or `application/x-www-form-urlencoded`.
 *
 * @param fields How fields are written that are not written in the usual way: a list as several, an object as JSON.
 */
export function serialiseForm(body: unknown, mediaType: string, fields: Fields = {}): WireBody {
  if (isBinary(body)) return body as WireBody;
  if (!isRecord(body)) refuse("body", "must be an object of fields");
  const given = Object.entries(body).filter(([, value]) => value !== undefined);
  const isMultipart = mediaType.startsWith("multipart/");
  if (!isMultipart) return given.map(([name, it]) => writePairs(name, it, fields[name])).join("&");
  const form = new FormData();
  for (const [name, value] of given) {
    const type = fields[name]?.mediaType;
    for (const item of listItems(value, type))
      form.append(name, toPart(item, name, type) as string);
  }
  return form;
}

function writePairs(name: string, value: unknown, field: FormField = {}): string {
  const { mediaType, style, explode } = field;
  if (style !== undefined) {
    return serialiseStyle(value, {
      name,
      in: "query",
      ...(style !== "form" && { style }),
      ...(explode !== undefined && { explode }),
    });
  }
  const form = new URLSearchParams();
  for (const item of listItems(value, mediaType)) form.append(name, toText(item, name, mediaType));
  return form.toString();
}

function listItems(value: unknown, mediaType: string | undefined): unknown[] {
  const items = Array.isArray(value) && !isJson(mediaType) ? value : [value];
  return items.filter((item) => item !== undefined);
}

function toPart(item: unknown, name: string, mediaType: string | undefined): string | Blob {
  if (isBinary(item)) {
    if (item instanceof Blob && (mediaType === undefined || item.type === mediaType)) return item;
    const blob = new Blob([item as BlobPart], mediaType === undefined ? {} : { type: mediaType });
    // The name of a file stays.
    return item instanceof Blob && "name" in item ? new File([blob], `${item.name}`, blob) : blob;
  }
  const text = toText(item, name, mediaType);
  const type = mediaType ?? (typeof toPlain(item) === "object" ? "application/json" : undefined);
  return type === undefined ? text : new Blob([text], { type });
}

function toText(item: unknown, name: string, mediaType: string | undefined): string {
  const field = `body.${name}`;
  if (item === null && !isJson(mediaType)) refuse(field, "is null, which a form cannot hold");
  const fault = findJsonFault(item);
  if (fault) throw within(field, fault);
  const plain = toPlain(item);
  return typeof plain === "object" || isJson(mediaType) ? JSON.stringify(plain) : String(plain);
}

function isJson(mediaType: string | undefined): boolean {
  return /[/+]json\b/i.test(mediaType ?? "");
}
