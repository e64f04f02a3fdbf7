import type { Text } from "@cash-in/workbench/option";

export const specOption = {
  kind: "text",
  placeholder: "DIR",
  brief: "the folder of the spec (default: spec)",
} as const satisfies Text;

export const pagesOption = {
  kind: "text",
  placeholder: "DIR",
  brief: "the folder of the pages (default: .vendor/pages)",
} as const satisfies Text;

export const siteOption = {
  kind: "text",
  placeholder: "URL",
  brief: "the documentation site (default: the one in vendor-index.yaml)",
} as const satisfies Text;
