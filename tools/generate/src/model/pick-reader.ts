import type { PickedMediaType } from "./pick-media-type.ts";

/** Functions of core that read the answer of a success. */
export const answerReaders = ["readBlob", "readJson", "readNothing", "readPlainText"] as const;

export type AnswerReader = (typeof answerReaders)[number];

const readers = {
  json: "readJson",
  form: "readPlainText",
  text: "readPlainText",
  binary: "readBlob",
} as const;

/** What reads an answer of this media type, or one without content. */
function pickReader(media: PickedMediaType | undefined): AnswerReader {
  return media === undefined ? "readNothing" : readers[media.kind];
}

/** What to name in a descriptor: what reads all answers, and where another function reads a status. */
export function listReaders(
  successes: readonly { readonly status: string; readonly media: PickedMediaType | undefined }[],
): { readonly [status: string]: AnswerReader } {
  const open = successes.find(({ status }) => !/^\d+$/.test(status));
  const usual = open ?? successes.find(({ media }) => media) ?? successes[0];
  const reader = pickReader(usual?.media);
  const implied = successes.some(({ media }) => media) ? "readJson" : "readNothing";
  return Object.fromEntries([
    ...(reader === implied ? [] : [["default", reader] as const]),
    ...successes
      .filter(({ status, media }) => /^\d+$/.test(status) && pickReader(media) !== reader)
      .map(({ status, media }) => [status, pickReader(media)] as const),
  ]);
}
