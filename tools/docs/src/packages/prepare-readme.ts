/** A package's README as the beginning of its page: without the title, which the page has, and without links to files. */
export function prepareReadme(markdown: string): string {
  return (
    markdown
      .replaceAll(/^<!--.*-->\n+/gm, "")
      .replace(/^# .*\n+/, "")
      // TypeDoc takes a block of no language for TypeScript.
      .replaceAll(
        /^```(\S*)\n(.*?^```)$/gms,
        (_all, language, rest) => `\`\`\`${language || "text"}\n${rest}`,
      )
      .replaceAll(/\[([^\]]*)\]\((?![a-z]+:|#)[^)]*\)/g, "$1")
  );
}
