// The one place that runs code of openapi-fetch: it serialises lists and objects by OpenAPI's rules.
export {
  default as createOpenapiFetchClient,
  defaultBodySerializer,
  serializeArrayParam,
  serializeObjectParam,
} from "openapi-fetch";
