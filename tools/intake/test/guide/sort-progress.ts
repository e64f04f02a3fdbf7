/** Several pages are fetched at a time, and which comes first is chance. */
export function sortProgress(text: string): string {
  const lines = text.split("\n").filter((line) => line !== "");
  const pages = lines.map((line) => line.replace(/^\d+\/\d+ /, "")).sort();
  return pages.map((line, at) => `${at + 1}/${lines.length} ${line}\n`).join("");
}
