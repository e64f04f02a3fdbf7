import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Application, JSX, LogLevel } from "typedoc";
import { contentSecurityPolicy, pages } from "../pages.ts";
import type { Module } from "./copy-sources.ts";

/** TypeDoc, as we want its pages. */
export async function createApplication(
  folder: string,
  modules: readonly Pick<Module, "path">[],
): Promise<Application> {
  const app = await Application.bootstrap({
    name: "Packages",
    entryPoints: modules.map(({ path }) => path),
    tsconfig: join(folder, "tsconfig.json"),
    router: "structure",
    readme: "none",
    logLevel: LogLevel.Warn,
    // `check:types` does that.
    skipErrorChecking: true,
    // The copy is in no repository, and its paths are those of this machine.
    disableSources: true,
    excludeExternals: true,
    // Names that are spoken of and not exported, such as `paths`, have no page.
    validation: { notExported: false },
    jsDocCompatibility: { ignoreUnescapedBraces: true },
    // Markup in a description is shown as text.
    markdownItOptions: { html: false, linkify: true },
    navigation: { includeFolders: false, excludeReferences: true },
    hideGenerator: true,
    customCss: fileURLToPath(new URL("packages.css", import.meta.url)),
    includeHierarchySummary: false,
  });
  app.renderer.hooks.on("head.begin", () =>
    JSX.createElement("meta", {
      "http-equiv": "Content-Security-Policy",
      content: contentSecurityPolicy,
    }),
  );
  // The icons are in every page too. From a file, a browser loads no other file's.
  app.renderer.on("endPage", (page) => {
    page.contents = page.contents?.replaceAll(/href="[./]*assets\/icons\.svg#/g, 'href="#') ?? "";
  });
  app.renderer.hooks.on("sidebar.begin", (context) =>
    JSX.createElement("p", {}, linkTo(context.relativeURL(`../${pages.start}`))),
  );
  return app;
}

function linkTo(href: string | undefined): JSX.Element {
  return JSX.createElement("a", { href: href ?? "" }, "← All documentation");
}
