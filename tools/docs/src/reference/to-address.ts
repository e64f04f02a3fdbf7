/** Where Redoc shows an area or an operation, within its page. */
export function toAddress(area: string, operation?: string): string {
  return `#/${[area, operation].filter((it) => it !== undefined).join("/")}`.toLowerCase();
}
