const markers = /(<!-- generated:evidence -->\n).*?(<!-- \/generated:evidence -->)/s;

/** A README with the numbers of the evidence between its two markers; unchanged where it has none. */
export function insertEvidence(readme: string, evidence: string): string {
  return readme.replace(markers, (_, start, end) => `${start}\n${evidence}\n${end}`);
}
