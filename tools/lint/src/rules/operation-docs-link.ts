import { fieldsOf } from "@cash-in/description/json";
import type { Oas3Rule } from "@redocly/openapi-core";
import { isText, locate } from "../report.ts";

/** Every operation links the vendor's page, so that a reader can compare. */
export const operationDocsLink: Oas3Rule = () => ({
  Operation(operation, ctx) {
    const { url } = fieldsOf(fieldsOf(operation).externalDocs);
    if (isText(url) && URL.canParse(url) && url.startsWith("https://")) return;
    ctx.report({
      message: "The operation links no page of the vendor. Add externalDocs.url, an https address.",
      location: locate(operation, ctx, "externalDocs", "url"),
    });
  },
});
