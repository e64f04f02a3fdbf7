// Generated from spec/areas/authorization by tools/generate. Do not edit; run pnpm generate.
import type { ApiKeyClientOptions } from "@cash-in/core";
import { createPathClient, type PathClient } from "@cash-in/core/openapi-fetch";
import { area } from "./area.ts";
import { renewToken, validateToken } from "./operations.ts";
import type { paths } from "./paths.ts";

/** Makes a client of Authorization by path and method, with the surface of openapi-fetch. */
export function createAuthorizationPathClient(options: ApiKeyClientOptions): PathClient<paths> {
  return createPathClient<paths>(area, [renewToken, validateToken], options);
}
