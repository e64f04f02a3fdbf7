// The one place that imports openapi-fetch: it serialises paths and queries by OpenAPI's rules.
export {
  createFinalURL,
  createQuerySerializer,
  default as createOpenapiFetchClient,
  defaultBodySerializer,
  defaultPathSerializer,
} from "openapi-fetch";
