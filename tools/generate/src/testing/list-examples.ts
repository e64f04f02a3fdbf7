/** The blocks of TypeScript in the comments of a file, or in a text of Markdown. */
export function listExamples(text: string): string[] {
  const lines = text.replace(/^ *\* ?/gm, "");
  return [...lines.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);
}
