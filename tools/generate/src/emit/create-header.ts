const comments = {
  ts: (text: string) => `// ${text}`,
  yaml: (text: string) => `# ${text}`,
  md: (text: string) => `<!-- ${text} -->`,
};

/** The first line of a generated file. */
export function createHeader(kind: keyof typeof comments, area?: string): string {
  const source = area === undefined ? "spec" : `spec/areas/${area}`;
  return comments[kind](
    `Generated from ${source} by tools/generate. Do not edit; run pnpm generate.`,
  );
}
