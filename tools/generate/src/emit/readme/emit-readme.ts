import type { Area } from "../../model/model.ts";
import { isReleased } from "../../released.ts";
import { scope } from "../../scope.ts";
import { toCell } from "../../text/to-cell.ts";
import { createHeader } from "../create-header.ts";
import { describeCertainty } from "./describe-certainty.ts";
import { printEntryPoints } from "./print-entry-points.ts";
import { printErrorTable } from "./print-error-table.ts";
import { printInstall } from "./print-install.ts";
import { printOperationTable } from "./print-operation-table.ts";
import { printTesting } from "./print-testing.ts";
import { printUsage } from "./print-usage.ts";

/** `README.md` of a package. */
export function emitReadme(area: Area): string {
  const name = `${scope}/${area.name}`;
  const purpose = `Typed client for ${toCell(area.title)} of the ${toCell(area.api)}. ${toCell(area.description)}`;
  return `${[
    createHeader("md", area.name),
    `# ${name}`,
    describeCertainty(area),
    purpose.trim(),
    `## Install\n\n${printInstall(area.name, isReleased)}`,
    `## Use\n\n${printUsage(area)}`,
    `## Test\n\n${printTesting(area)}`,
    `## Operations\n\n${printOperationTable(area)}`,
    `## Errors\n\n${printErrorTable(area)}`,
    `## Entry points\n\n${printEntryPoints(area)}`,
    ...(area.docs ? [`## Documentation\n\nThe vendor's pages: <${area.docs}>`] : []),
  ].join("\n\n")}\n`;
}
