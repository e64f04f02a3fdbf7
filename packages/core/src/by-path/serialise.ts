// Only this file imports code of openapi-fetch. It writes lists and objects by the rules of OpenAPI.
export {
  default as createOpenapiFetchClient,
  defaultBodySerializer,
  serializeArrayParam,
  serializeObjectParam,
} from "openapi-fetch";
