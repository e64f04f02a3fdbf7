/** One character, or one of a class, and how often. */
const ATOM = /(\\.|\[(?:\\.|[^\]\\])+\]|[^\\[\](){}|?*+^$])(?:\{(\d+)(?:,\d*)?\}|([?*+]))?/y;

const CLASSES: Readonly<Record<string, string>> = {
  d: "1",
  w: "a",
  s: " ",
  D: "a",
  W: "-",
  S: "a",
};

/** The shortest text that a simple pattern takes; nothing where it has groups or alternatives. */
export function makeFromPattern(pattern: string): string | undefined {
  const body = pattern.replace(/^\^/, "").replace(/\$$/, "");
  let text = "";
  let at = 0;
  while (at < body.length) {
    ATOM.lastIndex = at;
    const [whole = "", atom = "", count, sign] = ATOM.exec(body) ?? [];
    if (whole === "") return undefined;
    const times = count === undefined ? Number(sign === undefined || sign === "+") : Number(count);
    text += pickCharacter(atom).repeat(Math.min(times, 1000));
    at += whole.length;
  }
  return text;
}

function pickCharacter(atom: string): string {
  if (atom.startsWith("[^")) return "x";
  const [first = "", second = ""] = atom.startsWith("[") ? atom.slice(1) : atom;
  if (first === ".") return "a";
  return first === "\\" ? (CLASSES[second] ?? second) : first;
}
