/** A place in the words of a reader: `body application/json`, `Cases[].Debtor required`, `query page`. */
export function formatPlace(at: readonly string[]): string {
  const words: string[] = [];
  /** Whether the last word is a place in a body, which a property or an item goes on from. */
  let isBody = false;
  const goOn = (text: string, joint: string) => {
    if (isBody) words.push(`${words.pop() ?? ""}${joint}${text}`);
    else words.push(text);
    isBody = true;
  };
  const rest = [...at];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === "properties") goOn(rest.shift() ?? "", ".");
    else if (word === "items") goOn("[]", "");
    else {
      isBody = false;
      const name =
        word === "responses" ? `answer ${rest.shift() ?? ""}` : (WORDS.get(word) ?? word);
      if (name !== "") words.push(name);
    }
  }
  return words.join(" ");
}

/** What other words say better, or what goes without saying. */
const WORDS = new Map([
  ["requestBody", "body"],
  ["parameters", ""],
  ["content", ""],
]);

/** A value of a fact on one line. */
export function formatValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(formatValue).join(", ");
  if (typeof value === "object" && value !== null) return JSON.stringify(value);
  const text = String(value);
  return text.replace(/^(schemas|responses|parameters)\//, "");
}
