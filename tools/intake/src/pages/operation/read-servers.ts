import type { Context } from "../context.ts";
import { below, type Data, entriesOf, listOf, ownValue, textOf } from "../text/data.ts";

/** The real URLs of a list of servers. */
export function readServers(given: Data | undefined, at: string, { report }: Context): string[] {
  const servers = listOf(given);
  if (servers.length === 0) {
    report("repaired", "server-missing", at, "The page names no server.");
    return [];
  }
  const urls = servers.flatMap((server, index) => {
    const written = ownValue(server, "url");
    reportChoices(ownValue(server, "variables"), below(at, index, "variables"), report);
    const url = readUrl(fillVariables(textOf(written) ?? "", ownValue(server, "variables")));
    if (url !== undefined) return [url];
    const empty = textOf(written) === undefined;
    report(
      empty ? "repaired" : "dropped",
      "server-without-url",
      below(at, index, "url"),
      empty
        ? "The server has no URL; it was left out."
        : `"${String(written).slice(0, 80)}" is no URL of a server; it was left out.`,
    );
    return [];
  });
  return [...new Set(urls)];
}

/** A server with a variable is one server here: the one of the default. */
function reportChoices(variables: Data | undefined, at: string, report: Context["report"]): void {
  for (const [name, variable] of entriesOf(variables)) {
    const standard = ownValue(variable, "default");
    const others = listOf(ownValue(variable, "enum")).filter((value) => value !== standard);
    if (others.length === 0) continue;
    const note = `The server's ${name} may be ${others.join(" or ").slice(0, 200)} as well; only ${String(standard)} was read.`;
    report("dropped", "server-choices", below(at, name), note);
  }
}

function fillVariables(url: string, variables: Data | undefined): string {
  return entriesOf(variables).reduce((filled, [name, variable]) => {
    const value = textOf(ownValue(variable, "default"));
    return value === undefined ? filled : filled.replaceAll(`{${name}}`, value);
  }, url);
}

/** Absolute, of the web, without a user, a query or a variable. */
export function readUrl(text: string): string | undefined {
  if (/[{}\s]/.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  if (!isWeb || url.username || url.password || url.search || url.hash) return undefined;
  return text.replace(/\/+$/, "");
}
