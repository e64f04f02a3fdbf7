// The one place that imports openapi-fetch: it serialises lists and objects by OpenAPI's rules.
export {
  default as createOpenapiFetchClient,
  defaultBodySerializer,
  serializeArrayParam,
  serializeObjectParam,
} from "openapi-fetch";
