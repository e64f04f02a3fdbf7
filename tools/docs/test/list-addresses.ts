/** An address in a page. */
export interface Address {
  /** Whether a browser fetches it by itself, or only where a reader clicks. */
  readonly isLoaded: boolean;
  readonly value: string;
}

const followed = new Set(["a", "area"]);

/** The addresses in the tags and styles of a page. What stands in scripts is no tag. */
export function listAddresses(html: string): Address[] {
  const bare = html.replaceAll(/(<script\b[^>]*>).*?<\/script>/gs, "$1");
  const tags = [...bare.matchAll(/<([a-z][\w-]*)\b([^>]*)>/g)].flatMap(([, tag = "", rest = ""]) =>
    [
      ...rest.matchAll(/(?<![\w-])(?:xlink:)?(?:href|src|srcset|data|poster|action)="([^"]*)"/g),
    ].map(([, value = ""]) => ({ isLoaded: !followed.has(tag), value: decodeEntities(value) })),
  );
  return [...tags, ...listStyleAddresses(bare)];
}

/** The addresses that a style sheet loads. */
export function listStyleAddresses(css: string): Address[] {
  return [...css.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/g)].map(([, value = ""]) => ({
    isLoaded: true,
    value,
  }));
}

function decodeEntities(text: string): string {
  return text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#x27;", "'");
}
