// Only this file imports code of openapi-fetch.
export {
  default as createOpenapiFetchClient,
  defaultBodySerializer,
} from "openapi-fetch";
