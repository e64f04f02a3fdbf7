import { heyApi } from "./hey-api.ts";
import { kubb } from "./kubb.ts";
import { oazapfts } from "./oazapfts.ts";
import { openapiFetch } from "./openapi-fetch.ts";
import { orval } from "./orval.ts";
import { ours, oursNamed } from "./ours.ts";
import type { Peer } from "./peer.ts";
import { redocly, redoclyGuarded } from "./redocly.ts";
import { swaggerTypescriptApi } from "./swagger-typescript-api.ts";

/** All ways to a client, ours first. */
export const peers: readonly Peer[] = [
  ours,
  oursNamed,
  openapiFetch,
  heyApi,
  orval,
  redocly,
  redoclyGuarded,
  swaggerTypescriptApi,
  oazapfts,
  kubb,
];
