import type { Model } from "@cash-in/generate/model";
import { scope } from "@cash-in/generate/scope";
import { contentSecurityPolicy, pages } from "../pages.ts";
import { toPackagePage } from "../to-package-page.ts";
import type { Entry } from "./entry.ts";
import { escapeHtml } from "./escape-html.ts";
import { printAreas } from "./print-areas.ts";

/** A package that is no area's: its folder and what its manifest says of it. */
export interface OtherPackage {
  readonly folder: string;
  readonly description: string;
}

/** The page that everything begins with. */
export function emitStartPage(
  model: Model,
  entries: readonly Entry[],
  others: readonly OtherPackage[],
): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Cash-In clients: documentation</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="assets/start.css">
</head>
<body>
<header>
<h1>Cash-In clients</h1>
<p>Typed TypeScript clients, a mock server and an OpenAPI description for the Cash-In API: printing and sending invoices, following payments, collecting debts. Independent of Cash-In.</p>
</header>
<main>
<form id="search" role="search" hidden>
<label for="query">Search operations, packages and types</label>
<input id="query" type="search" autocomplete="off" spellcheck="false" placeholder="settlement, debtor, credit loss …" aria-describedby="status" aria-controls="results">
<p id="status" role="status"></p>
<ul id="results"></ul>
</form>
<nav aria-label="Documentation">
<a href="${pages.reference}"><strong>API reference</strong><span>Every operation with its parameters, bodies and answers, how it is known, what it does to the world, and a sample of our client.</span></a>
<a href="${pages.packages}/index.html"><strong>Packages</strong><span>What each package exports, from its README and docstrings.</span></a>
<a href="${pages.description}"><strong>OpenAPI description</strong><span>The whole API as one OpenAPI 3.1 file, for other tools.</span></a>
</nav>
<section aria-labelledby="evidence">
<h2 id="evidence">How we know</h2>
<p>Cash-In publishes no OpenAPI file, so the description is kept by hand. A label at every operation says how its method, path, request and response are known. Compare what is inferred with the vendor's pages before you rely on it.</p>
<dl>
<div><dt class="documented">documented</dt><dd>The vendor's documentation says so.</dd></div>
<div><dt class="observed">observed</dt><dd>Seen in a user's own traffic.</dd></div>
<div><dt class="inferred">inferred</dt><dd>Our guess, from a title, a name or an analogy.</dd></div>
</dl>
</section>
<section aria-labelledby="areas">
<h2 id="areas">Areas</h2>
${printAreas(model)}
</section>
<section aria-labelledby="others">
<h2 id="others">Besides</h2>
<ul class="others">
${others.map(printOther).join("\n")}
</ul>
</section>
</main>
<script type="application/json" id="entries">${JSON.stringify(entries).replaceAll("<", "\\u003c")}</script>
<script src="assets/search.js"></script>
</body>
</html>
`;
}

function printOther({ folder, description }: OtherPackage): string {
  return `<li><a class="package" href="${toPackagePage(folder)}">${scope}/${folder}</a> ${escapeHtml(description)}</li>`;
}
