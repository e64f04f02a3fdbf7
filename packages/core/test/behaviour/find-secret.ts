import { inspect } from "node:util";

/** Returns the printed forms of a value that contain the secret. There must be none. */
export function findSecret(value: unknown, secret: string): string[] {
  return Object.entries(print(value))
    .filter(([, text]) => text.toLowerCase().includes(secret.toLowerCase()))
    .map(([form]) => form);
}

function print(value: unknown): { readonly [form: string]: string } {
  const forms: Record<string, string> = {
    string: String(value),
    inspect: inspect(value, { depth: 20, showHidden: true }),
    json: JSON.stringify(value) ?? "",
  };
  let at = "";
  for (let it = value; it instanceof Error; it = it.cause) {
    forms[`message${at}`] = it.message;
    forms[`stack${at}`] = String(it.stack);
    forms[`name${at}`] = it.name;
    // All properties of the instance, even those that are not listed.
    for (const name of Reflect.ownKeys(it)) {
      forms[`${String(name)}${at}`] = inspect(Reflect.get(it, name), { showHidden: true });
    }
    at += ".cause";
  }
  return forms;
}
