import { readFileSync, writeFileSync } from "node:fs";
import { insertBlocks } from "./insert-blocks.ts";
import { recordTranscript } from "./record-transcript.ts";

// Renews the transcript in the guide: pnpm --filter @cash-in/intake transcript
const guide = new URL("../../../../docs/guides/vendor-sync.md", import.meta.url);
writeFileSync(guide, insertBlocks(readFileSync(guide, "utf8"), await recordTranscript()));
