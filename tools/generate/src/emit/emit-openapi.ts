import { isScalar, type Scalar, visit, Document as Yaml } from "yaml";
import { createHeader } from "./create-header.ts";

/** `openapi.yaml`: a document in one file. Text that older YAML takes for dates or numbers is quoted. */
export function emitOpenapi(document: object, area?: string): string {
  const yaml = new Yaml(document, { aliasDuplicateObjects: false, compat: "yaml-1.1" });
  visit(yaml, {
    Scalar(_, node) {
      if (typeof node.value === "string") styleText(node, node.value);
    },
    Pair(_, { key }) {
      if (isScalar<string>(key)) styleText(key, key.value);
    },
  });
  const text = yaml.toString({
    lineWidth: 100,
    doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
  });
  return `${createHeader("yaml", area)}\n${text}`;
}

// The formatter changes spaces at the ends of lines and empty lines; quoted text it leaves alone.
function styleText(node: Scalar, text: string): void {
  const lines = text.replace(/\n$/, "").split("\n");
  const isSimple = lines.every(
    (line, index) => isSimpleLine(line) || (line === "" && lines[index - 1] !== ""),
  );
  if (!isSimple || lines[0] === "" || lines.at(-1) === "") node.type = "QUOTE_DOUBLE";
  else if (text.includes("\n")) node.type = "BLOCK_LITERAL";
}

function isSimpleLine(line: string): boolean {
  return /^[^\s\p{C}\u2028\u2029]+( [^\s\p{C}\u2028\u2029]+)*$/u.test(line);
}
