/** What stands for everything secret in a recording: no file and no message may have it. */
export const MARKER = "Planted";

/** Puts a marker into every text that is a value: in headers, in addresses and in bodies. Names stay. */
export function plantMarkers(har: string): string {
  const recording = JSON.parse(har) as {
    log: { entries: Record<"request" | "response", Record<string, unknown>>[] };
  };
  for (const { request, response } of recording.log.entries) {
    const url = new URL(String(request.url));
    for (const name of new Set(url.searchParams.keys()))
      if (Number.isNaN(Number(url.searchParams.get(name))))
        url.searchParams.set(name, plantText(url.searchParams.get(name) ?? ""));
    request.url = url.href;
    for (const holder of [request.postData, response.content]) plantBody(holder);
    for (const { headers } of [request, response])
      for (const header of headers as { value: string }[]) header.value += MARKER;
  }
  return JSON.stringify(recording);
}

function plantBody(holder: unknown): void {
  const body = holder as { text?: string; comment?: string } | undefined;
  if (body?.text) body.text = JSON.stringify(plantValue(JSON.parse(body.text)));
}

function plantValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plantValue);
  if (typeof value === "string") return plantText(value);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, plantValue(it)]));
}

/** Dates and the like stay, so that formats hold. */
function plantText(text: string): string {
  return /^\d{4}-\d\d-\d\d|^(true|false)$|^[\da-f-]{36}$/.test(text) ? text : `${text}${MARKER}`;
}
