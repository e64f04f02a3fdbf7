import { isBinary, isForm, toPlain } from "./check-body.ts";

/** The body as the media type has it. It has been checked. */
export function serialiseBody(mediaType: string, body: unknown): BodyInit {
  if (isBinary(body)) return body as BodyInit;
  if (isForm(mediaType)) {
    return mediaType.startsWith("multipart/")
      ? fillForm(new FormData(), body)
      : fillForm(new URLSearchParams(), body).toString();
  }
  if (mediaType.startsWith("text/") && typeof body === "string") return body;
  return JSON.stringify(body);
}

function fillForm<Form extends FormData | URLSearchParams>(form: Form, body: unknown): Form {
  for (const [name, value] of Object.entries(body as object)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined) (form as FormData).append(name, toPart(item) as string);
    }
  }
  return form;
}

function toPart(item: unknown): string | Blob {
  if (item instanceof Blob) return item;
  if (isBinary(item)) return new Blob([item as BlobPart]);
  const plain = toPlain(item);
  return typeof plain === "object" ? JSON.stringify(plain) : String(plain);
}
