/** A path whose slash at the end stays: openapi-backend takes it for nothing, and then finds no such path. */
export function markSlash(path: string): string {
  return path.length > 1 && path.endsWith("/") ? `${path}-slash-` : path;
}
