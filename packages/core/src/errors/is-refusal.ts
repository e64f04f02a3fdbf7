/** Whether the API said no. 408 does not count: the server stopped waiting, and what it did before is not known. */
export function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408;
}
