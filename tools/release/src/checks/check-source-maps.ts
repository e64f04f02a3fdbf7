import { posix } from "node:path";
import type { Check, Published } from "./published.ts";

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
}

/** A debugger finds the source of every line: in the map, or as a file of the package. */
export const checkSourceMaps: Check = (published) =>
  [...published.files].flatMap(([path, text]) =>
    path.endsWith(".js") ? checkScript(published, path, text) : [],
  );

function checkScript({ files }: Published, path: string, text: string): readonly string[] {
  const link = /^\/\/# sourceMappingURL=(\S+)$/m.exec(text)?.[1];
  if (link === undefined) return [`${path} names no source map`];
  const [, embedded] = /^data:application\/json;base64,(.+)$/.exec(link) ?? [];
  const mapPath = embedded === undefined ? posix.join(posix.dirname(path), link) : path;
  const map =
    embedded === undefined ? files.get(mapPath) : Buffer.from(embedded, "base64").toString();
  if (map === undefined) return [`${path} names the source map ${link}, which is not there`];
  const { sources, sourcesContent = [] } = JSON.parse(map) as SourceMap;
  return sources
    .filter((source, index) => {
      const isEmbedded = typeof sourcesContent[index] === "string";
      return !isEmbedded && !files.has(posix.join(posix.dirname(mapPath), source));
    })
    .map((source) => `${mapPath} names the source ${source}, which is neither in it nor a file`);
}
