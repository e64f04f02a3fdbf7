/** The last part of an address, without `.md`: `create-an-invoice-4156743e0`. */
export function readPageSlug(address: string): string {
  const [path = ""] = address.split(/[?#]/);
  return path.replace(/\/+$/, "").split("/").at(-1)?.replace(/\.md$/, "") ?? "";
}
