import { type Document, isMap, isScalar } from "yaml";

/** Gives a field another name, in its place. */
export function rename(
  document: Document,
  path: readonly unknown[],
  from: string,
  to: string,
): void {
  const map = document.getIn(path);
  const holder = path.length === 0 ? document.contents : map;
  const pair = isMap(holder)
    ? holder.items.find(({ key }) => isScalar(key) && String(key.value) === from)
    : undefined;
  if (!pair || !isScalar(pair.key)) throw new Error(`there is no ${from} at ${path.join(".")}`);
  pair.key.value = to;
}
