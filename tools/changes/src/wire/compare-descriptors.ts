import { repeatableEffects } from "@cash-in/description/vocabulary";
import { createFact, type Fact } from "../fact.ts";
import type { Descriptor } from "../state/package-state.ts";

/** Finds what the descriptor of an operation says otherwise than before, besides its evidence. */
export function compareDescriptors(base: Descriptor, next: Descriptor): Fact[] {
  return [
    ...comparePath(base, next),
    ...compareEffect(base, next),
    ...compareSerialisation(base, next),
    ...compareMediaTypes(base, next),
    ...compareReconcile(base, next),
    ...comparePaging(base, next),
    ...compareDocs(base, next),
  ];
}

function comparePath(base: Descriptor, next: Descriptor): Fact[] {
  const show = ({ method, path }: Descriptor) => `\`${method} ${path}\``;
  if (show(base) === show(next)) return [];
  return [createFact(next.id, "path", `asks ${show(next)} instead of ${show(base)}`)];
}

function compareEffect(base: Descriptor, next: Descriptor): Fact[] {
  if (base.effect === next.effect) return [];
  const isRepeated = ({ effect }: Descriptor) => repeatableEffects.includes(effect);
  const told = {
    true: "the client may now send it again by itself",
    false: "the client no longer sends it again by itself",
  };
  const consequence =
    isRepeated(base) === isRepeated(next) ? "" : `: ${told[`${isRepeated(next)}`]}`;
  const phrase = `has the effect \`${next.effect}\` instead of \`${base.effect}\`${consequence}`;
  return [createFact(next.id, "effect", phrase)];
}

function compareSerialisation(base: Descriptor, next: Descriptor): Fact[] {
  return next.parameters.flatMap((parameter) => {
    const old = base.parameters.find((it) => it.name === parameter.name && it.in === parameter.in);
    const isSame = old && old.style === parameter.style && old.explode === parameter.explode;
    if (!old || isSame) return [];
    return [
      createFact(next.id, "serialisation", "sends … in another form", `\`${parameter.name}\``),
    ];
  });
}

function compareMediaTypes(base: Descriptor, next: Descriptor): Fact[] {
  const tell = (verb: string, old: string | undefined, fresh: string | undefined) =>
    old === fresh
      ? []
      : [createFact(next.id, "media type", `${verb} ${show(fresh)} instead of ${show(old)}`)];
  return [
    ...tell("sends", base.requestBody?.mediaType, next.requestBody?.mediaType),
    ...tell("answers", base.responseMediaType, next.responseMediaType),
  ];
}

function show(mediaType: string | undefined): string {
  return mediaType === undefined ? "no body" : `\`${mediaType}\``;
}

function compareReconcile(base: Descriptor, next: Descriptor): Fact[] {
  const [old, fresh] = [base.reconcile, next.reconcile];
  if (JSON.stringify(old) === JSON.stringify(fresh)) return [];
  if (fresh?.operation !== undefined && fresh.operation !== old?.operation) {
    return [
      createFact(
        next.id,
        "reconcile",
        `says to ask \`${fresh.operation}\` after an unknown outcome`,
      ),
    ];
  }
  if (old?.operation !== undefined && fresh?.operation === undefined) {
    return [
      createFact(next.id, "reconcile", "no longer says whom to ask after an unknown outcome"),
    ];
  }
  return [
    createFact(next.id, "reconcile", "says in other words what to do after an unknown outcome"),
  ];
}

function comparePaging(
  { pagination: old }: Descriptor,
  { id, pagination: fresh }: Descriptor,
): Fact[] {
  if (JSON.stringify(old) === JSON.stringify(fresh)) return [];
  if (old === undefined) return [createFact(id, "new paging", "can be paged")];
  if (fresh === undefined) return [createFact(id, "lost paging", "can no longer be paged")];
  const names = Object.keys({ ...old, ...fresh }).filter((name) => fresh[name] !== old[name]);
  const quote = (word: string | number | undefined) =>
    word === undefined ? "nothing" : `\`${word}\``;
  return names.map((name) => {
    const text = `pages with ${quote(fresh[name])} instead of ${quote(old[name])} as its ${name}`;
    return createFact(id, "other paging", text);
  });
}

function compareDocs(base: Descriptor, next: Descriptor): Fact[] {
  if (base.docs === next.docs) return [];
  return [createFact(next.id, "docs link", "links another page of the vendor")];
}
