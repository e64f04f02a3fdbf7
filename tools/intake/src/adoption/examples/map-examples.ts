import { type Fields, fieldsOf, isFields } from "@cash-in/description/json";

/** Something that shows an example: a media type or a parameter. */
export interface Slot {
  /** `request application/json`, `200 application/json`, `query page`. */
  readonly place: string;
  readonly name: string;
  readonly schema: Fields;
  readonly example: unknown;
}

/** What a media type says: its schema, its example or, of several, all by their names. */
export type Media = Readonly<{ schema?: unknown; example?: unknown; examples?: unknown }>;

export type Choose = (slot: Slot) => unknown;

/** An operation with other examples. */
export function mapOperation(value: Fields, choose: Choose): Fields {
  const { parameters, requestBody, responses } = value;
  return {
    ...value,
    ...(Array.isArray(parameters) && {
      parameters: parameters.map((item) =>
        "$ref" in fieldsOf(item) ? item : mapParameter(fieldsOf(item), choose),
      ),
    }),
    ...(isFields(requestBody) && { requestBody: mapContent(requestBody, "request", choose) }),
    ...(isFields(responses) && {
      responses: Object.fromEntries(
        Object.entries(responses).map(([status, response]) => [
          status,
          "$ref" in fieldsOf(response) ? response : mapContent(fieldsOf(response), status, choose),
        ]),
      ),
    }),
  };
}

export function mapParameter(parameter: Fields, choose: Choose): Fields {
  const { name, in: where, schema, example } = parameter;
  const slot = { place: `${where} ${name}`, name: String(name), schema: fieldsOf(schema), example };
  return { ...parameter, example: choose(slot) };
}

/** A request body or a response with other examples. */
export function mapContent(holder: Fields, place: string, choose: Choose): Fields {
  return mapMedia(holder, place, (media, name) => {
    const { schema, example, ...rest } = media;
    const chosen = choose({
      place: name,
      name: "",
      schema: fieldsOf(schema),
      example: example ?? listNamed(media)[0]?.[1],
    });
    return { ...rest, schema, ...(chosen !== undefined && { example: chosen }) };
  });
}

/** A request body or a response whose media types say something else. */
export function mapMedia(
  holder: Fields,
  place: string,
  change: (media: Media, place: string) => Media,
): Fields {
  if (!isFields(holder.content)) return holder;
  const content = Object.entries(holder.content).map(([type, media]) => [
    type,
    change(fieldsOf(media), `${place} ${type}`),
  ]);
  return { ...holder, content: Object.fromEntries(content) };
}

/** The examples of a media type that has several, by name. */
export function listNamed({ examples }: Media): [name: string, value: unknown][] {
  return Object.entries(fieldsOf(examples)).map(([name, it]) => [name, fieldsOf(it).value]);
}
