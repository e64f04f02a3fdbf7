import { isBinary } from "./check-body.ts";

/** The body as the media type has it. */
export function serialiseBody(mediaType: string, body: unknown): BodyInit {
  if (isBinary(body)) return body as BodyInit;
  if (mediaType.startsWith("multipart/")) return fillForm(new FormData(), body);
  if (mediaType === "application/x-www-form-urlencoded") {
    return fillForm(new URLSearchParams(), body).toString();
  }
  if (mediaType.startsWith("text/") && typeof body === "string") return body;
  return JSON.stringify(body);
}

function fillForm<Form extends FormData | URLSearchParams>(form: Form, body: unknown): Form {
  for (const [name, value] of Object.entries(body as object)) {
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) {
      const part = typeof item === "object" && !isBinary(item) ? JSON.stringify(item) : item;
      (form as FormData).append(name, part instanceof Blob ? part : String(part));
    }
  }
  return form;
}
